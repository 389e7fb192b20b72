SELECT s.key AS source, t.key AS target
FROM json_each(:nodes) AS n
CROSS JOIN relation AS r ON r.target = n.value AND r.kind = 'MAY_BE'
CROSS JOIN document AS s ON s.id = r.source
CROSS JOIN document AS t ON t.id = r.target
ORDER BY source, target
LIMIT :most
