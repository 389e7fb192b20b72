SELECT s.key AS document, coalesce(s.number, s.title, s.key) AS name, s.level AS level, t.key AS task, t.item AS item,
       t.text AS text, t.due AS due, t.due_hour AS due_hour, t.due_text AS due_text, t.recurrence AS recurrence,
       (SELECT json_group_array(key) FROM (
           SELECT a.key FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY a.key)) AS "agencies [list]",
       (SELECT json_group_array(name) FROM (
           SELECT a.name FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY a.key) WHERE name NOT NULL) AS "assignees [list]",
       t.place AS place
FROM json_each(:keys) AS k
CROSS JOIN document AS s ON s.key = k.value
CROSS JOIN has_task AS h ON h.source = s.id
CROSS JOIN task AS t ON t.id = h.target AND t.due NOT NULL
ORDER BY t.key
