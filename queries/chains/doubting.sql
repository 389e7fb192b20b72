SELECT d.key AS source
FROM json_each(:nodes) AS n CROSS JOIN document AS d ON d.id = n.value
WHERE EXISTS (SELECT 1 FROM relation AS r WHERE r.source = d.id AND r.kind = 'MAY_BE')
