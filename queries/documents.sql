SELECT d.key, d.number, d.symbol, d.type, d.title, d.issuer, d.level, d.date_text AS date, d.status, d.province,
       CASE WHEN instr(d.findings, '"error"') THEN d.findings END AS findings,
       CASE WHEN d.status = 'cited' THEN d.dates_seen END AS "days [list]", CASE WHEN d.status = 'cited' THEN d.decided END AS decided
FROM json_each(:nodes) AS n CROSS JOIN document AS d ON d.id = n.value
