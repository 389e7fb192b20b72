// id: common_grounds
// vi: Hai văn bản này cùng thực hiện, cùng căn cứ vào những văn bản nào?
// en: What do both of these documents carry out or rest on?
// parameter: document document | văn bản thứ nhất | the first document
// parameter: other document | văn bản thứ hai | the second document
// columns: distance, other_distance, number, type, title, issuer, date, status, key
// example: document=09/KH-TTLTLS; other=1187/SKHCN-VP
// Step by step: each document is followed once at each distance, however many ways lead to it.
UNWIND [$document, $other] AS start
MATCH (from:Document {key: start})
CALL (from) {
  MATCH (from)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS one
}
CALL (one) {
  UNWIND one AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS two
}
CALL (two) {
  UNWIND two AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS three
}
CALL (three) {
  UNWIND three AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS four
}
UNWIND [d IN one | [d, 1]] + [d IN two | [d, 2]] + [d IN three | [d, 3]]
       + [d IN four | [d, 4]] AS found
WITH start, found[0] AS d, min(found[1]) AS steps
WITH d, min(CASE WHEN start = $document THEN steps END) AS distance,
     min(CASE WHEN start = $other THEN steps END) AS other_distance
WHERE distance IS NOT NULL AND other_distance IS NOT NULL
RETURN distance, other_distance, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
ORDER BY distance + other_distance, distance, key
LIMIT $limit
