// id: page_documents
// vi: Những văn bản này, cho trang xem.
// en: These documents, for the page.
// for: program
// parameter: keys texts
// columns: key, number, symbol, type, title, issuer, province, level, date_text, status, addressees, signer, files, findings, dates_seen, decided
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.province AS province, d.level AS level, d.date_text AS date_text, d.status AS status,
       d.addressees AS addressees, d.signer AS signer, d.files AS files, d.findings AS findings,
       d.dates_seen AS dates_seen, d.decided AS decided
ORDER BY key
