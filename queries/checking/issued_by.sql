WITH wanted AS MATERIALIZED (SELECT DISTINCT value FROM json_each(:issuers))
SELECT d.key AS key FROM wanted AS n CROSS JOIN document AS d ON d.issuer = n.value
