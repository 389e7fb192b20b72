WITH due AS MATERIALIZED (
         SELECT id FROM task
         WHERE state = 'open' AND (due < :first_open OR (due < :as_of AND due_hour NOT NULL)) AND (:since IS NULL OR due >= :since)
         ORDER BY due DESC, key
         LIMIT :limit
     )
SELECT t.due AS due, t.due_hour AS due_hour, CAST(julianday(:as_of) - julianday(t.due) AS INTEGER) AS days, t.text AS text,
       (SELECT json_group_array(name) FROM (
           SELECT a.name FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY a.name) WHERE name NOT NULL) AS "assignees [list]",
       coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, t.key AS key
FROM due
CROSS JOIN task AS t ON t.id = due.id
CROSS JOIN has_task AS h ON h.target = t.id
CROSS JOIN document AS d ON d.id = h.source
ORDER BY t.due DESC, t.key
