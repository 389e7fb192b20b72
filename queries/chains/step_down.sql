SELECT n.value AS near, r.kind AS kind, json_group_array(r.source) AS "fars [list]"
FROM json_each(:nodes) AS n CROSS JOIN relation AS r ON r.target = n.value
WHERE r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
GROUP BY n.key, r.kind
