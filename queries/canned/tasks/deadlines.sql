WITH due AS MATERIALIZED (
         SELECT id FROM task
         WHERE due NOT NULL AND state = 'open' AND (:since IS NULL OR due >= :since) AND (:until IS NULL OR due <= :until)
         ORDER BY due, key
         LIMIT :limit
     )
SELECT t.due AS due, t.due_hour AS due_hour, t.text AS text,
       (SELECT json_group_array(name) FROM (
           SELECT a.name FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY a.name) WHERE name NOT NULL) AS "assignees [list]",
       coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, t.key AS key
FROM due
CROSS JOIN task AS t ON t.id = due.id
CROSS JOIN has_task AS h ON h.target = t.id
CROSS JOIN document AS d ON d.id = h.source
ORDER BY t.due, t.key
