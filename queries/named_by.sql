SELECT s.key AS source, t.key AS target
FROM json_each(:keys) AS k
CROSS JOIN document AS s ON s.key = k.value
CROSS JOIN relation AS r ON r.source = s.id AND r.kind <> 'MAY_BE'
CROSS JOIN document AS t ON t.id = r.target
UNION
SELECT s.key AS source, t.key AS target
FROM json_each(:keys) AS k
CROSS JOIN document AS s ON s.key = k.value
CROSS JOIN rejected AS r ON r.source = s.id
CROSS JOIN document AS t ON t.id = r.target
ORDER BY source, target
