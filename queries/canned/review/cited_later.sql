SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS date,
       r.kind AS relation, coalesce(t.number, t.symbol, t.title, t.key) AS cited, t.date_text AS cited_date,
       CAST(julianday(t.date) - julianday(d.date) AS INTEGER) AS days,
       coalesce(r.sentence, json_extract(coalesce(r.in_full, r.evidence), '$[0].sentence')) AS sentence, d.key AS key
FROM document AS d
CROSS JOIN relation AS r ON r.source = d.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
CROSS JOIN document AS t ON t.id = r.target
WHERE d.year = :year AND t.date_text > d.date_text AND substr(t.date_text, 1, length(d.date_text)) <> d.date_text
ORDER BY d.date_text, d.key, t.key, r.kind
LIMIT :limit
