// id: upstream
// vi: Văn bản này thực hiện, căn cứ vào những văn bản nào, qua bao nhiêu bậc?
// en: What does this document carry out or rest on, and how many steps away is it?
// parameter: document document
// columns: distance, number, type, title, issuer, date, status, key
MATCH p = (from:Document {key: $document})-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..6]->(d:Document)
WHERE d.key <> $document
WITH d, min(length(p)) AS distance
RETURN distance, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
ORDER BY distance, date, key
