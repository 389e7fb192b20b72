SELECT substr(symbol, instr(symbol, '-') + 1) AS field, count(*) AS documents, count(DISTINCT issuer) AS agencies,
       min(date_text) AS first, max(date_text) AS last
FROM document
WHERE type = 'Công văn' AND instr(symbol, '-') > 0
  AND (:since IS NULL OR date_text >= :since) AND (:until IS NULL OR date_text <= :until)
GROUP BY 1
ORDER BY documents DESC, field
LIMIT :limit
