SELECT d.id AS node, d.key, d.level, d.issuer, d.province
FROM json_each(:nodes) AS n CROSS JOIN document AS d ON d.id = n.value
