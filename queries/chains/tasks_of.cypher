// id: tasks_of
// vi: Các văn bản này giao việc gì, cho ai, trước ngày nào?
// en: What do these documents order, whom, and by when?
// for: program
// parameter: nodes nodes
// columns: document, key, item, text, due, due_hour, due_printed, moved_by, extended, due_text, recurrence, state, report_to, path, member, page, start, assignee, role
UNWIND $nodes AS node
MATCH (d)
WHERE id(d) = node
MATCH (d)-[:HAS_TASK]->(t)
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a)
RETURN d.key AS document, t.key AS key, t.item AS item, t.text AS text, toString(t.due) AS due,
       t.due_hour AS due_hour, toString(t.due_printed) AS due_printed, t.moved_by AS moved_by, t.extended AS extended,
       t.due_text AS due_text, t.recurrence AS recurrence, t.state AS state, t.report_to AS report_to, t.path AS path,
       t.member AS member, t.page AS page, t.start AS start, a.name AS assignee, r.role AS role
