WITH found AS MATERIALIZED (
         SELECT r.source AS source, r.kind AS kind, r.target AS target, s.date_text AS date, s.key AS key
         FROM document AS d
         CROSS JOIN relation AS r ON r.target = d.id AND r.kind <> 'MAY_BE'
         CROSS JOIN document AS s ON s.id = r.source
         WHERE d.key = :document AND (:since IS NULL OR s.date_text >= :since)
         ORDER BY s.date_text IS NULL, s.date_text DESC, s.key, r.kind
         LIMIT :limit
     )
SELECT f.kind AS relation, coalesce(s.number, s.symbol, s.title, s.key) AS document, s.type AS type, s.title AS title,
       s.issuer AS issuer, f.date AS date,
       coalesce(r.sentence, json_extract(coalesce(r.in_full, r.evidence), '$[0].sentence')) AS sentence, f.key AS key
FROM found AS f
CROSS JOIN document AS s ON s.id = f.source
CROSS JOIN relation AS r ON r.source = f.source AND r.kind = f.kind AND r.target = f.target
ORDER BY f.date IS NULL, f.date DESC, f.key, f.kind
