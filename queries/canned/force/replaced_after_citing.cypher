// id: replaced_after_citing
// vi: Căn cứ nào của văn bản này đã bị thay thế, bãi bỏ sau khi văn bản được ban hành?
// en: Which grounds of this document, near or far, were replaced or repealed after it was issued?
// parameter: document document | văn bản | the document
// columns: distance, fallen, title, issuer, date, how, by, since, key
// example: document=31/KH-SKHCN
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
UNWIND [d IN one | [d, 1]] + [d IN two | [d, 2]] + [d IN three | [d, 3]]
       + [d IN four | [d, 4]] AS found
WITH from, found[0] AS old, min(found[1]) AS distance
WHERE old.key <> $document
MATCH (old)<-[gone:REPLACES|REPEALS]-(new:Document)
WHERE NOT gone.partial AND new.status <> 'provisional' AND new.key <> $document
WITH old, distance, new, type(gone) AS how, from.date_text AS issued,
     coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since
WHERE since IS NULL OR issued IS NULL OR since > issued
RETURN distance, coalesce(old.number, old.title, old.key) AS fallen, old.title AS title, old.issuer AS issuer,
       old.date_text AS date, how, coalesce(new.number, new.title, new.key) AS by, since, old.key AS key
ORDER BY distance, since IS NULL, since DESC, key, by, how
LIMIT $limit
