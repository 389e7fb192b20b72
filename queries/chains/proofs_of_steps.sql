WITH sources AS MATERIALIZED (SELECT key, value FROM json_each(:sources)),
     targets AS MATERIALIZED (SELECT key, value FROM json_each(:targets))
SELECT s.key AS source, r.kind AS kind, t.key AS target, r.partial AS partial, r.effective AS effective,
       r.evidence AS evidence
FROM sources
CROSS JOIN targets ON targets.key = sources.key
CROSS JOIN relation AS r ON r.source = sources.value AND r.target = targets.value
CROSS JOIN document AS s ON s.id = r.source
CROSS JOIN document AS t ON t.id = r.target
WHERE r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
