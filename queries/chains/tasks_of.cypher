// id: tasks_of
// vi: Các văn bản này giao việc gì, cho ai, trước ngày nào?
// en: What do these documents order, whom, and by when?
// for: program
// parameter: keys texts
// columns: document, key, item, text, due, due_text, recurrence, state, report_to, path, member, page, start, assignee, role
UNWIND $keys AS document
MATCH (:Document {key: document})-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a:Agency)
RETURN document, t.key AS key, t.item AS item, t.text AS text, toString(t.due) AS due, t.due_text AS due_text,
       t.recurrence AS recurrence, t.state AS state, t.report_to AS report_to, t.path AS path, t.member AS member,
       t.page AS page, t.start AS start, a.name AS assignee, r.role AS role
