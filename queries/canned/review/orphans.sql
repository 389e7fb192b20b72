SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.key AS key
FROM document AS d
WHERE d.status <> 'cited'
  AND NOT EXISTS (SELECT 1 FROM relation AS r WHERE r.source = d.id)
  AND NOT EXISTS (SELECT 1 FROM relation AS r WHERE r.target = d.id)
ORDER BY d.date_text IS NULL, d.date_text DESC, d.key
LIMIT :limit
