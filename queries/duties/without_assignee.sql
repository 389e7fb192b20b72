SELECT DISTINCT d.key AS key
FROM has_task AS h
CROSS JOIN document AS d ON d.id = h.source AND d.addressees IS NOT NULL
WHERE NOT EXISTS (SELECT 1 FROM assigned_to AS a WHERE a.source = h.target)
ORDER BY key
