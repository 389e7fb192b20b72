// id: upstream
// vi: Văn bản này thực hiện, căn cứ vào những văn bản nào, qua bao nhiêu bậc?
// en: What does this document carry out or rest on, and how many steps away is it?
// parameter: document document | văn bản | the document
// within: 6
// columns: distance, number, symbol, type, title, issuer, date, status, key
// example: document=09/KH-TTLTLS
// Step by step: each document is followed once at each distance, however many ways lead to it.
// Where one step has as many documents as are wanted, none farther away can come before them.
MATCH (from:Document {key: $document})
CALL (from) {
  MATCH (from)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS one
}
CALL (one) {
  UNWIND CASE WHEN size(one) < $limit THEN one ELSE [] END AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS two
}
CALL (two) {
  UNWIND CASE WHEN size(two) < $limit THEN two ELSE [] END AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS three
}
CALL (three) {
  UNWIND CASE WHEN size(three) < $limit THEN three ELSE [] END AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS four
}
CALL (four) {
  UNWIND CASE WHEN size(four) < $limit THEN four ELSE [] END AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS five
}
CALL (five) {
  UNWIND CASE WHEN size(five) < $limit THEN five ELSE [] END AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS six
}
UNWIND [d IN one | [d, 1]] + [d IN two | [d, 2]] + [d IN three | [d, 3]]
       + [d IN four | [d, 4]] + [d IN five | [d, 5]] + [d IN six | [d, 6]] AS found
WITH found[0] AS d, min(found[1]) AS distance
WHERE d.key <> $document
RETURN distance, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
ORDER BY distance, date IS NULL, date, key
LIMIT $limit
