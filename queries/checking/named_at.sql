SELECT s.key AS source, t.key AS target, coalesce(r.in_full, r.evidence) AS evidence
FROM json_each(:keys) AS k
CROSS JOIN document AS t ON t.key = k.value
CROSS JOIN relation AS r ON r.target = t.id AND r.kind <> 'MAY_BE'
CROSS JOIN document AS s ON s.id = r.source
UNION ALL
SELECT s.key AS source, t.key AS target, r.evidence AS evidence
FROM json_each(:keys) AS k
CROSS JOIN document AS t ON t.key = k.value
CROSS JOIN rejected AS r ON r.target = t.id
CROSS JOIN document AS s ON s.id = r.source
ORDER BY target, source
