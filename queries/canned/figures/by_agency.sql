SELECT coalesce(a.name, d.issuer) AS agency, coalesce(a.level, d.level) AS level, count(*) AS documents,
       sum(CASE WHEN d.status = 'cited' THEN 0 ELSE 1 END) AS loaded, min(d.date_text) AS first,
       max(d.date_text) AS last, a.key AS key
FROM document AS d
LEFT JOIN issued_by AS i ON i.source = d.id
LEFT JOIN agency AS a ON a.id = i.target
WHERE d.issuer NOT NULL AND (:since IS NULL OR d.date_text >= :since) AND (:until IS NULL OR d.date_text <= :until)
GROUP BY coalesce(a.name, d.issuer), coalesce(a.level, d.level), a.key
ORDER BY documents DESC, 1, coalesce(a.level, d.level) IS NULL, 2, a.key IS NULL, a.key
LIMIT :limit
