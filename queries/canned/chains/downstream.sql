WITH one AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM document AS d CROSS JOIN relation AS r ON r.target = d.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE d.key = :document
     ),
     two AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM one CROSS JOIN relation AS r ON r.target = one.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE (SELECT count(*) FROM one) < :limit
     ),
     three AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM two CROSS JOIN relation AS r ON r.target = two.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE (SELECT count(*) FROM two) < :limit
     ),
     four AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM three CROSS JOIN relation AS r ON r.target = three.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE (SELECT count(*) FROM three) < :limit
     ),
     five AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM four CROSS JOIN relation AS r ON r.target = four.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE (SELECT count(*) FROM four) < :limit
     ),
     six AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM five CROSS JOIN relation AS r ON r.target = five.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE (SELECT count(*) FROM five) < :limit
     ),
     found AS (
         SELECT id, 1 AS distance FROM one UNION ALL SELECT id, 2 FROM two UNION ALL SELECT id, 3 FROM three
         UNION ALL SELECT id, 4 FROM four UNION ALL SELECT id, 5 FROM five UNION ALL SELECT id, 6 FROM six
     ),
     nearest AS MATERIALIZED (SELECT id, min(distance) AS distance FROM found GROUP BY id)
SELECT n.distance AS distance, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title,
       d.issuer AS issuer, d.date_text AS date, d.status AS status, d.key AS key
FROM nearest AS n CROSS JOIN document AS d ON d.id = n.id
WHERE d.key <> :document
ORDER BY n.distance, d.date_text IS NULL, d.date_text, d.key
LIMIT :limit
