SELECT t.key AS key, t.report_to AS report_to, t.decided AS decided, t.page AS page,
       (SELECT json_group_array(key) FROM (
           SELECT a.key FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY r.role IS NULL, r.role, a.name)) AS "agencies [list]",
       (SELECT json_group_array(name) FROM (
           SELECT coalesce(a.name, a.key) AS name FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target WHERE r.source = t.id
           ORDER BY r.role IS NULL, r.role, a.name)) AS "assignees [list]",
       (SELECT json_group_array(level) FROM (
           SELECT coalesce(a.level, '') AS level FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target
           WHERE r.source = t.id ORDER BY r.role IS NULL, r.role, a.name)) AS "levels [list]",
       (SELECT json_group_array(role) FROM (
           SELECT coalesce(r.role, '') AS role FROM assigned_to AS r CROSS JOIN agency AS a ON a.id = r.target
           WHERE r.source = t.id ORDER BY r.role IS NULL, r.role, a.name)) AS "roles [list]",
       t.place AS place
FROM json_each(:keys) AS k CROSS JOIN task AS t ON t.key = k.value
