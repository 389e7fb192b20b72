WITH citing AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM document AS d
         CROSS JOIN relation AS r
             ON r.target = d.id AND r.kind IN ('REPLIES_TO', 'IMPLEMENTS', 'GUIDES', 'BASED_ON', 'CITES')
         WHERE d.key = :document
     ),
     pairs AS (
         SELECT DISTINCT r.target AS id, r.source AS source
         FROM citing
         CROSS JOIN relation AS r
             ON r.source = citing.id AND r.kind IN ('REPLIES_TO', 'IMPLEMENTS', 'GUIDES', 'BASED_ON', 'CITES')
     ),
     counted AS MATERIALIZED (SELECT id, count(*) AS together FROM pairs GROUP BY id HAVING count(*) >= :least)
SELECT c.together AS together, o.number AS number, o.type AS type, o.title AS title, o.issuer AS issuer,
       o.date_text AS date, o.status AS status, o.key AS key
FROM counted AS c CROSS JOIN document AS o ON o.id = c.id
WHERE o.key <> :document
ORDER BY c.together DESC, o.key
LIMIT :limit
