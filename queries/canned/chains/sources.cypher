// id: sources
// vi: Nghĩa vụ trong văn bản này bắt nguồn từ những văn bản trung ương nào?
// en: From which documents of the centre does what this document orders come?
// parameter: document document | văn bản | the document
// within: 6
// beyond: upstream document
// columns: distance, number, type, title, issuer, date, status, key
// example: document=09/KH-TTLTLS
// The Party's central bodies, whose symbols end so, are of the centre too.
// Step by step: each document is followed once at each distance, however many ways lead to it.
MATCH (from:Document {key: $document})
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
CALL (four) {
  UNWIND four AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS five
}
CALL (five) {
  UNWIND five AS near
  MATCH (near)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(d:Document)
  RETURN collect(DISTINCT d) AS six
}
UNWIND [d IN one | [d, 1]] + [d IN two | [d, 2]] + [d IN three | [d, 3]]
       + [d IN four | [d, 4]] + [d IN five | [d, 5]] + [d IN six | [d, 6]] AS found
WITH found[0] AS d, min(found[1]) AS distance
WHERE d.key <> $document AND (d.level = 'central' OR d.level = 'party' AND split(d.key, '|')[3] ENDS WITH 'tw')
RETURN distance, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       d.status AS status, d.key AS key
ORDER BY distance, date IS NULL, date, key
LIMIT $limit
