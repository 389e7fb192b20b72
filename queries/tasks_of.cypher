// id: tasks_of
// vi: Các văn bản này giao việc gì, cho ai, trước ngày nào?
// en: What do these documents order, whom, and by when?
// for: program
// parameter: keys texts
// columns: key, document, item, text, due, due_text, recurrence, state, report_to, path, member, page, start, end, assignees, roles
UNWIND $keys AS document
MATCH (d:Document {key: document})-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a:Agency)
WITH d, t, r, a ORDER BY r.role, a.name
WITH d, t, collect(a.name) AS assignees, collect(CASE WHEN a IS NULL THEN null ELSE coalesce(r.role, '') END) AS roles
RETURN t.key AS key, d.key AS document, t.item AS item, t.text AS text, toString(t.due) AS due, t.due_text AS due_text,
       t.recurrence AS recurrence, t.state AS state, t.report_to AS report_to, t.path AS path, t.member AS member,
       t.page AS page, t.start AS start, t.end AS end, assignees, roles
ORDER BY document, start, key
