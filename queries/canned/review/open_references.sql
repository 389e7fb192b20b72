WITH doubting AS MATERIALIZED (
         SELECT id, key FROM document AS d
         WHERE EXISTS (SELECT 1 FROM relation AS e WHERE e.source = d.id AND e.kind = 'MAY_BE')
         ORDER BY key
         LIMIT :limit
     ),
     named AS (
         SELECT d.id AS id, d.key AS key, coalesce(e.sentence, json_extract(e.evidence, '$[0].sentence')) AS sentence,
                coalesce(c.number, c.title, '') || ' [' || c.key || ']' AS name
         FROM doubting AS d
         CROSS JOIN relation AS e ON e.source = d.id AND e.kind = 'MAY_BE'
         CROSS JOIN document AS c ON c.id = e.target
         ORDER BY name
     )
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.date_text AS date,
       n.sentence AS sentence, json_group_array(n.name) AS "candidates [list]", d.key AS key
FROM named AS n CROSS JOIN document AS d ON d.id = n.id
GROUP BY n.key, n.sentence
ORDER BY n.key, n.sentence IS NULL, n.sentence
LIMIT :limit
