// id: fallen_grounds
// vi: Văn bản của cơ quan này còn căn cứ hoặc thực hiện những văn bản nào đã bị thay thế, bãi bỏ toàn bộ?
// en: On which documents that were replaced or repealed as a whole do those of this agency still rest?
// parameter: agency agency | cơ quan ban hành | the agency that issued them
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: document, title, date, relation, fallen, how, by, since, key
// example: agency=UBND tỉnh Hà Tĩnh
MATCH (a:Agency)<-[:ISSUED_BY]-(d:Document)-[r:IMPLEMENTS|GUIDES|BASED_ON]->(old:Document)
WHERE a.key IN $agency
WITH old, collect(d) AS documents, collect(type(r)) AS relations
MATCH (old)<-[gone:REPLACES|REPEALS]-(new:Document)
WHERE NOT gone.partial AND new.status <> 'provisional'
WITH old, documents, relations, new, type(gone) AS how,
     coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since
WHERE since IS NULL OR since <= $as_of
WITH old, documents, relations, new, how, since ORDER BY since IS NULL, since, new.key, how
WITH old, documents, relations, collect(how)[0] AS how, collect(since)[0] AS since,
     collect(coalesce(new.number, new.title, new.key))[0] AS by, collect(new.key) AS successors
UNWIND range(0, size(documents) - 1) AS place
WITH old, how, by, since, successors, documents[place] AS d, relations[place] AS relation
WHERE NOT d.key IN successors
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.date_text AS date, relation,
       coalesce(old.number, old.title, old.key) AS fallen, how, by, since, d.key AS key
ORDER BY since IS NULL, since DESC, fallen, date IS NULL, date, key, relation
LIMIT $limit
