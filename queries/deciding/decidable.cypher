// id: decidable
// vi: Điều mà quyết định cần biết về những văn bản này.
// en: What a decision has to know of these documents.
// for: program
// parameter: keys texts
// columns: key, date, files, dates_seen, number, symbol, type, title, issuer, effective_from, expires, signer
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.date_text AS date, d.files AS files, d.dates_seen AS dates_seen, d.number AS number,
       d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       toString(d.effective_from) AS effective_from, toString(d.expires) AS expires, d.signer AS signer
ORDER BY key
