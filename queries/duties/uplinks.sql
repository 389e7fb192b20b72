SELECT near.key AS near, r.kind AS kind, near.level AS near_level, far.key AS far, far.level AS far_level,
       near.title AS near_title, far.title AS far_title, coalesce(r.in_full, r.evidence) AS evidence
FROM json_each(:keys) AS k
CROSS JOIN document AS near ON near.key = k.value
CROSS JOIN relation AS r ON r.source = near.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
CROSS JOIN document AS far ON far.id = r.target
