// id: fallen
// vi: Những văn bản nào còn căn cứ hoặc thực hiện văn bản đã bị thay thế, bãi bỏ toàn bộ?
// en: Which documents rest on, or carry out, a document that was replaced or repealed as a whole?
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: document, title, issuer, date, relation, fallen, how, by, since, key
// example: as_of=2025-12-31
MATCH (new:Document)-[gone:REPLACES|REPEALS]->(old:Document)
WHERE NOT gone.partial AND new.status <> 'provisional'
WITH old, new, type(gone) AS how,
     coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since
WHERE since IS NULL OR since <= $as_of
WITH old, new, how, since ORDER BY since IS NULL, since, new.key, how
WITH old, collect(how)[0] AS how, collect(since)[0] AS since, collect(coalesce(new.number, new.title, new.key))[0] AS by,
     collect(new.key) AS successors
WITH old, how, by, since, successors, COUNT { (old)<-[:IMPLEMENTS|GUIDES|BASED_ON]-() } - 3 * size(successors) AS rows
ORDER BY since IS NULL, since DESC, old.key
// Only so many of them are looked at as give the rows that are wanted; a successor may rest on the old one by three relations.
WITH collect(old) AS olds, collect(how) AS hows, collect(by) AS causes, collect(coalesce(since, '')) AS days, collect(successors) AS ends,
     collect(rows) AS counts
WITH olds, hows, causes, days, ends,
     reduce(taken = [0, 0], rows IN counts |
            CASE WHEN taken[1] >= $limit THEN taken
                 ELSE [taken[0] + 1, taken[1] + CASE WHEN rows > 0 THEN rows ELSE 0 END] END)[0] AS most
UNWIND range(0, most - 1) AS place
WITH olds[place] AS old, hows[place] AS how, causes[place] AS by, CASE days[place] WHEN '' THEN null ELSE days[place] END AS since,
     ends[place] AS successors
MATCH (old)<-[r:IMPLEMENTS|GUIDES|BASED_ON]-(d:Document)
WHERE NOT d.key IN successors
WITH old, how, by, since, d, type(r) AS relation
ORDER BY since IS NULL, since DESC, old.key, d.date_text, d.key, relation
LIMIT $limit
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, relation, coalesce(old.number, old.title, old.key) AS fallen, how, by, since, d.key AS key
ORDER BY since IS NULL, since DESC, old.key, date, key, relation
