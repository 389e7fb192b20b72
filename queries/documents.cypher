// id: documents
// vi: Những văn bản này là gì?
// en: What are these documents?
// for: program
// parameter: nodes nodes
// columns: key, number, symbol, type, title, issuer, level, date, status, province, findings, days, decided
// Of findings the errors are shown, days and decisions count for a document that is only cited: all else stays where it is.
UNWIND $nodes AS node
MATCH (d)
WHERE id(d) = node
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.level AS level, d.date_text AS date, d.status AS status, d.province AS province,
       CASE WHEN d.findings CONTAINS '"error"' THEN d.findings END AS findings,
       CASE WHEN d.status = 'cited' THEN d.dates_seen END AS days, CASE WHEN d.status = 'cited' THEN d.decided END AS decided
