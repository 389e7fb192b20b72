WITH relied AS MATERIALIZED (
         SELECT d.id AS id, d.key AS key,
                (SELECT count(*) FROM relation AS r
                 WHERE r.target = d.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')) AS dependants
         FROM document AS d
         WHERE d.status = 'cited'
     ),
     most AS MATERIALIZED (
         SELECT id, dependants FROM relied WHERE dependants >= :least ORDER BY dependants DESC, key LIMIT :limit
     )
SELECT m.dependants AS dependants,
       (SELECT count(*) FROM relation AS r WHERE r.target = d.id AND r.kind <> 'MAY_BE') AS citations,
       d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer, d.date_text AS date, d.key AS key
FROM most AS m CROSS JOIN document AS d ON d.id = m.id
ORDER BY m.dependants DESC, d.key
