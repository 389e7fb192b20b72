SELECT d.key AS key, d.number AS name, d.symbol AS symbol, d.type AS type, d.title AS title, d.title_folded AS folded,
       d.issuer AS issuer, d.date_text AS date, d.status AS status, d.files AS files, d.findings AS findings,
       d.dates_seen AS "days [list]", d.decided AS decided
FROM json_each(:keys) AS k CROSS JOIN document AS d ON d.key = k.value
ORDER BY d.key
