// id: known
// vi: Những văn bản này, theo chính chúng hoặc theo văn bản khác, là gì, có hiệu lực từ ngày nào đến ngày nào?
// en: What are these documents, and from when to when are they in force?
// for: program
// parameter: keys texts
// columns: key, number, symbol, type, title, issuer, date, status, effective_from, expires
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, toString(d.effective_from) AS effective_from,
       toString(d.expires) AS expires
