// id: checked
// vi: Những văn bản này với điều cần xem lại.
// en: These documents with what there is to look at.
// for: program
// parameter: keys texts
// columns: key, name, symbol, type, title, folded, issuer, date, status, files, findings, days, decided
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.number AS name, d.symbol AS symbol, d.type AS type, d.title AS title, d.title_folded AS folded,
       d.issuer AS issuer, d.date_text AS date, d.status AS status, d.files AS files, d.findings AS findings,
       d.dates_seen AS days, d.decided AS decided
ORDER BY key
