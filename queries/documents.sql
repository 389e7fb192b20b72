SELECT d.key, d.number, d.symbol, d.type, d.title, d.issuer, d.level, d.date_text AS date, d.status, d.province, d.findings,
       d.dates_seen AS "days [list]", d.decided
FROM json_each(:nodes) AS n CROSS JOIN document AS d ON d.id = n.value
