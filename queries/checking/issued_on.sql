WITH wanted AS MATERIALIZED (SELECT DISTINCT value FROM json_each(:issuers))
SELECT d.key AS key, d.issuer AS issuer, d.date_text AS day
FROM wanted AS n
CROSS JOIN document AS d ON d.issuer = n.value AND d.date_text IN (SELECT value FROM json_each(:days))
