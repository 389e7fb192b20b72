WITH counted AS MATERIALIZED (
         SELECT target AS id, count(*) AS citations FROM relation WHERE kind <> 'MAY_BE' GROUP BY target
     ),
     most AS MATERIALIZED (
         SELECT d.id AS id, c.citations AS citations
         FROM counted AS c CROSS JOIN document AS d ON d.id = c.id
         WHERE (:since IS NULL OR d.date_text >= :since) AND (:until IS NULL OR d.date_text <= :until)
         ORDER BY c.citations DESC, d.key
         LIMIT :limit
     )
SELECT m.citations AS citations, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
FROM most AS m CROSS JOIN document AS d ON d.id = m.id
ORDER BY m.citations DESC, d.key
