SELECT d.level, d.issuer, d.province, json_group_array(d.id) AS "nodes [list]", json_group_array(d.key) AS "keys [list]"
FROM json_each(:nodes) AS n CROSS JOIN document AS d ON d.id = n.value
GROUP BY d.level, d.issuer, d.province
