WITH begun AS MATERIALIZED (
         SELECT DISTINCT d.id AS d, r.target AS one
         FROM document AS d
         CROSS JOIN relation AS r INDEXED BY relation_source
             ON r.source = d.id AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         CROSS JOIN document AS n ON n.id = r.target
         WHERE d.year = :year AND (n.date_text >= d.date_text OR n.date_text IS NULL)
     ),
     further AS MATERIALIZED (
         SELECT DISTINCT b.d AS d, b.one AS one, r.target AS two
         FROM begun AS b
         CROSS JOIN relation AS r INDEXED BY relation_source
             ON r.source = b.one AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
     ),
     last AS MATERIALIZED (
         SELECT DISTINCT f.d AS d, f.one AS one, f.two AS two, r.target AS three
         FROM further AS f
         CROSS JOIN relation AS r INDEXED BY relation_source
             ON r.source = f.two AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE f.two NOT IN (f.d, f.one)
     ),
     rounds AS (
         SELECT d, one, NULL AS two, NULL AS three FROM further WHERE two = d AND one <> d
         UNION ALL
         SELECT d, one, two, NULL FROM last WHERE three = d AND one <> d
         UNION ALL
         SELECT DISTINCT l.d, l.one, l.two, l.three
         FROM last AS l
         CROSS JOIN relation AS r INDEXED BY relation_source
             ON r.source = l.three AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')
         WHERE r.target = l.d AND l.one <> l.d AND l.three NOT IN (l.d, l.one, l.two)
     ),
     -- Each document of a round with the place that it has there; the last one is the first again.
     stops AS MATERIALIZED (
         SELECT d, one, two, three, 0 AS place, d AS id FROM rounds
         UNION ALL SELECT d, one, two, three, 1, one FROM rounds
         UNION ALL SELECT d, one, two, three, 2, coalesce(two, d) FROM rounds
         UNION ALL SELECT d, one, two, three, 3, coalesce(three, d) FROM rounds WHERE two NOT NULL
         UNION ALL SELECT d, one, two, three, 4, d FROM rounds WHERE three NOT NULL
     ),
     legs AS MATERIALIZED (
         SELECT s.d AS d, s.one AS one, s.two AS two, s.three AS three, s.place AS place, a.key AS key,
                coalesce(a.number, a.symbol, a.title, a.key) AS name,
                (SELECT min(r.kind) FROM relation AS r
                 WHERE r.source = s.id AND r.target = e.id
                   AND r.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON')) AS kind,
                s.place = 0 OR a.key >= c.key OR coalesce(a.year <> :year, 1) OR coalesce(b.date_text < a.date_text, 0) AS fits
         FROM stops AS s
         JOIN stops AS e ON e.d = s.d AND e.one = s.one AND e.two IS s.two AND e.three IS s.three AND e.place = s.place + 1
         JOIN document AS a ON a.id = s.id
         JOIN document AS b ON b.id = e.id
         JOIN document AS c ON c.id = s.d
     ),
     told AS (
         SELECT count(*) AS length, json_group_array(name) AS documents, json_group_array(kind) AS relations,
                json_group_array(key) AS keys
         FROM (SELECT * FROM legs ORDER BY place)
         GROUP BY d, one, two, three
         HAVING min(fits) = 1
     )
SELECT length, json_insert(documents, '$[#]', json_extract(documents, '$[0]')) AS "documents [list]",
       relations AS "relations [list]", json_insert(keys, '$[#]', json_extract(keys, '$[0]')) AS "keys [list]"
FROM told
ORDER BY length, json_extract(keys, '$[0]'), json_extract(keys, '$[1]'), json_extract(keys, '$[2]'),
         json_extract(keys, '$[3]')
LIMIT :limit
