SELECT issuer AS agency, level AS level, count(*) AS documents,
       sum(CASE WHEN status = 'cited' THEN 0 ELSE 1 END) AS loaded, min(date_text) AS first, max(date_text) AS last
FROM document
WHERE issuer NOT NULL AND (:since IS NULL OR date_text >= :since) AND (:until IS NULL OR date_text <= :until)
GROUP BY issuer, level
ORDER BY documents DESC, agency, level IS NULL, level
LIMIT :limit
