SELECT d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.effective_from AS effective_from, d.expires AS expires
FROM json_each(:keys) AS k CROSS JOIN document AS d ON d.key = k.value
