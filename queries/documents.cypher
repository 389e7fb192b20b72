// id: documents
// vi: Những văn bản này là gì?
// en: What are these documents?
// for: program
// parameter: nodes nodes
// columns: key, number, symbol, type, title, issuer, level, date, status, province, findings, days, decided
UNWIND $nodes AS node
MATCH (d)
WHERE id(d) = node
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.level AS level, d.date_text AS date, d.status AS status, d.province AS province,
       d.findings AS findings, d.dates_seen AS days, d.decided AS decided
