SELECT n.value AS near, r.kind AS kind, r.partial AS partial, r.inferred AS inferred,
       json_group_array(r.source) AS "fars [list]"
FROM json_each(:nodes) AS n CROSS JOIN relation AS r ON r.target = n.value
WHERE r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON', 'CONSOLIDATES', 'AMENDS', 'CORRECTS')
GROUP BY n.key, r.kind, r.partial, r.inferred
