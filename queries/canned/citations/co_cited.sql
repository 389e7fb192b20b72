WITH citing AS MATERIALIZED (
         SELECT DISTINCT r.source AS id
         FROM document AS d
         CROSS JOIN relation AS r
             ON r.target = d.id AND r.kind IN ('REPLIES_TO', 'IMPLEMENTS', 'GUIDES', 'BASED_ON', 'CITES')
         WHERE d.key = :document
     ),
     counted AS MATERIALIZED (
         SELECT r.target AS id, count(DISTINCT r.source) AS together
         FROM citing
         CROSS JOIN relation AS r INDEXED BY relation_source
             ON r.source = citing.id AND r.kind || '' IN ('REPLIES_TO', 'IMPLEMENTS', 'GUIDES', 'BASED_ON', 'CITES')
         GROUP BY r.target
         HAVING count(DISTINCT r.source) >= :least
     )
SELECT c.together AS together, o.number AS number, o.type AS type, o.title AS title, o.issuer AS issuer,
       o.date_text AS date, o.status AS status, o.key AS key
FROM counted AS c CROSS JOIN document AS o ON o.id = c.id
WHERE o.key <> :document
ORDER BY c.together DESC, o.key
LIMIT :limit
