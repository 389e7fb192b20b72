// id: in_its_place
// vi: Văn bản nào đang đứng thay cho văn bản này, qua những lần thay thế nào, và chính nó đã bị bãi bỏ hay hết hạn từ ngày nào, bởi văn bản nào?
// en: Which document stands in the place of this one, after which replacements, and since when is it repealed or expired itself, and by which document?
// parameter: document document | văn bản cũ | the old document
// parameter: as_of date = today | tính đến ngày | as of this day
// within: 8
// columns: steps, number, title, issuer, date, since, ended, by, through, key
// example: document=61/2018/NĐ-CP
MATCH p = (old:Document {key: $document})<-[:REPLACES*1..8]-(new:Document)
WHERE all(r IN relationships(p) WHERE NOT r.partial AND startNode(r).status <> 'provisional'
          AND coalesce(toString(r.effective), toString(startNode(r).effective_from), startNode(r).date_text, $as_of) <= $as_of)
WITH p, new, last(relationships(p)) AS gone
OPTIONAL MATCH (new)<-[next:REPLACES]-(newer:Document)
WHERE NOT next.partial AND newer.status <> 'provisional'
  AND coalesce(toString(next.effective), toString(newer.effective_from), newer.date_text, $as_of) <= $as_of
// At the bound stands what has been reached, whatever took its place in turn.
WITH p, new, gone, count(newer) AS newer
WHERE newer = 0 OR length(p) = 8
OPTIONAL MATCH (new)<-[end:REPEALS]-(by:Document)
WHERE NOT end.partial AND by.status <> 'provisional'
  AND coalesce(toString(end.effective), toString(by.effective_from), by.date_text, $as_of) <= $as_of
WITH p, new, gone, by, coalesce(toString(end.effective), toString(by.effective_from), by.date_text) AS repealed
ORDER BY repealed IS NULL, repealed, by.key
WITH p, new, gone, collect(repealed)[0] AS repealed, collect(coalesce(by.number, by.title, by.key))[0] AS by,
     CASE WHEN toString(new.expires) < $as_of THEN toString(new.expires) END AS expired
RETURN length(p) AS steps, new.number AS number, new.title AS title, new.issuer AS issuer, new.date_text AS date,
       coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since,
       CASE WHEN expired < repealed THEN expired ELSE coalesce(repealed, expired) END AS ended,
       CASE WHEN expired < repealed OR expired IS NOT NULL AND repealed IS NULL THEN null ELSE by END AS by,
       [n IN nodes(p) | coalesce(n.number, n.title, n.key)] AS through, new.key AS key
ORDER BY steps, date IS NULL, date, key, through
LIMIT $limit
