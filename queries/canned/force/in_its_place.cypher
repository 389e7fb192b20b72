// id: in_its_place
// vi: Văn bản nào đang đứng thay cho văn bản này, qua những lần thay thế nào?
// en: Which document stands in the place of this one now, after which replacements?
// parameter: document document | văn bản cũ | the old document
// within: 8
// columns: steps, number, title, issuer, date, since, through, key
// example: document=61/2018/NĐ-CP
MATCH p = (old:Document {key: $document})<-[:REPLACES*1..8]-(new:Document)
WHERE all(r IN relationships(p) WHERE NOT r.partial) AND all(n IN nodes(p)[1..] WHERE n.status <> 'provisional')
WITH p, new, last(relationships(p)) AS gone
OPTIONAL MATCH (new)<-[next:REPLACES]-(newer:Document)
WHERE NOT next.partial AND newer.status <> 'provisional'
WITH p, new, gone, count(newer) AS newer
WHERE newer = 0
RETURN length(p) AS steps, new.number AS number, new.title AS title, new.issuer AS issuer, new.date_text AS date,
       coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since,
       [n IN nodes(p) | coalesce(n.number, n.title, n.key)] AS through, new.key AS key
ORDER BY steps, date IS NULL, date, key, through
LIMIT $limit
