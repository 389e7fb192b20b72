SELECT d.key AS document, t.key AS key, t.item AS item, t.text AS text, t.due AS due, t.due_hour AS due_hour, t.due_printed AS due_printed,
       t.moved_by AS moved_by, t.extended AS extended, t.due_text AS due_text, t.recurrence AS recurrence, t.state AS state, t.report_to AS report_to, t.path AS path, t.member AS member,
       t.page AS page, t.start AS start, a.name AS assignee, r.role AS role
FROM json_each(:nodes) AS n
CROSS JOIN has_task AS h ON h.source = n.value
CROSS JOIN document AS d ON d.id = h.source
CROSS JOIN task AS t ON t.id = h.target
LEFT JOIN assigned_to AS r ON r.source = t.id
LEFT JOIN agency AS a ON a.id = r.target
