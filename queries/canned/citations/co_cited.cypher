// id: co_cited
// vi: Những văn bản nào thường được dẫn cùng văn bản này?
// en: Which documents are often named together with this one?
// parameter: document document | văn bản | the document
// parameter: least integer = 2 | số lần dẫn chung ít nhất | named together at least so many times
// columns: together, number, type, title, issuer, date, status, key
// example: document=418/TB-VPCP
MATCH (d:Document {key: $document})<-[:REPLIES_TO|IMPLEMENTS|GUIDES|BASED_ON|CITES]-(s:Document)
WITH DISTINCT s
MATCH (s)-[:REPLIES_TO|IMPLEMENTS|GUIDES|BASED_ON|CITES]->(other:Document)
WHERE other.key <> $document
WITH other, count(DISTINCT s.key) AS together
WHERE together >= $least
WITH other, together ORDER BY together DESC, other.key LIMIT $limit
RETURN together, other.number AS number, other.type AS type, other.title AS title, other.issuer AS issuer,
       other.date_text AS date, other.status AS status, other.key AS key
ORDER BY together DESC, key
