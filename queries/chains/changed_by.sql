SELECT s.id AS by, s.key AS source, r.kind AS kind, t.key AS target, r.partial AS partial, r.effective AS effective,
       r.evidence AS evidence
FROM json_each(:nodes) AS n
CROSS JOIN relation AS r ON r.target = n.value
CROSS JOIN document AS s ON s.id = r.source
CROSS JOIN document AS t ON t.id = r.target
WHERE r.kind IN ('REPLACES', 'REPEALS', 'SUSPENDS', 'AMENDS', 'CORRECTS')
