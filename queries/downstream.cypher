// id: downstream
// vi: Những văn bản nào thực hiện hoặc căn cứ vào văn bản này, qua bao nhiêu bậc?
// en: Which documents carry this one out or rest on it, and how many steps away are they?
// parameter: document document
// columns: distance, number, symbol, type, title, issuer, date, status, key
MATCH p = (to:Document {key: $document})<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..6]-(d:Document)
WHERE d.key <> $document
WITH d, min(length(p)) AS distance
RETURN distance, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
ORDER BY distance, date, key
