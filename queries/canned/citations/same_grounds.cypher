// id: same_grounds
// vi: Những văn bản nào dựa vào cùng các văn bản như văn bản này (nơi khác đã làm thế nào)?
// en: Which documents rest on the same ones as this document does (what did others do)?
// parameter: document document | văn bản | the document
// parameter: least integer = 2 | số căn cứ chung ít nhất | at least so many grounds in common
// columns: shared, number, symbol, title, issuer, date, key
// example: document=1187/SKHCN-VP; least=1
MATCH (d:Document {key: $document})-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(ground:Document)
WITH DISTINCT ground
WHERE COUNT { (ground)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } <= 2000
MATCH (ground)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(s:Document)
WHERE s.key <> $document
WITH s, count(DISTINCT ground.key) AS shared
WHERE shared >= $least
WITH s, shared ORDER BY shared DESC, s.key LIMIT $limit
RETURN shared, s.number AS number, s.symbol AS symbol, s.title AS title, s.issuer AS issuer, s.date_text AS date,
       s.key AS key
ORDER BY shared DESC, key
