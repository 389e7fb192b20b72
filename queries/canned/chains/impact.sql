WITH keys AS MATERIALIZED (SELECT key AS place, value FROM json_each(:resting)),
     kinds AS MATERIALIZED (SELECT key AS place, value FROM json_each(:relations)),
     steps AS MATERIALIZED (SELECT key AS place, value FROM json_each(:distances)),
     found AS MATERIALIZED (
         SELECT d.id AS id, d.level AS level, kinds.value AS relation, CAST(steps.value AS INTEGER) AS distance
         FROM keys
         CROSS JOIN kinds ON kinds.place = keys.place
         CROSS JOIN steps ON steps.place = keys.place
         CROSS JOIN document AS d ON d.key = keys.value
     ),
     open AS MATERIALIZED (
         SELECT found.level AS level, found.relation AS relation, t.id AS id
         FROM found CROSS JOIN has_task AS h ON h.source = found.id CROSS JOIN task AS t ON t.id = h.target
         WHERE t.state = 'open'
     ),
     named AS MATERIALIZED (
         SELECT DISTINCT open.level AS level, open.relation AS relation, a.name AS name
         FROM open CROSS JOIN assigned_to AS r ON r.source = open.id CROSS JOIN agency AS a ON a.id = r.target
         WHERE a.name NOT NULL
     )
SELECT level, relation, min(distance) AS nearest, count(DISTINCT id) AS documents,
       (SELECT count(DISTINCT o.id) FROM open AS o WHERE o.level IS found.level AND o.relation = found.relation) AS tasks,
       (SELECT json_group_array(name) FROM (
           SELECT n.name FROM named AS n WHERE n.level IS found.level AND n.relation = found.relation
           ORDER BY n.name LIMIT 100)) AS "units [list]"
FROM found
GROUP BY level, relation
ORDER BY nearest, documents DESC, level IS NULL, level, relation
LIMIT :limit
