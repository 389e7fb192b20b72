SELECT substr(date_text, 1, 7) AS month, level AS level, count(*) AS documents,
       sum(CASE WHEN status = 'cited' THEN 0 ELSE 1 END) AS loaded
FROM document
WHERE date_text NOT NULL AND (:since IS NULL OR date_text >= :since) AND (:until IS NULL OR date_text <= :until)
GROUP BY 1, level
ORDER BY month, level IS NULL, level
LIMIT :limit
