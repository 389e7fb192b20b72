// id: orders_of
// vi: Các văn bản này giao việc gì, hạn ngày nào, cho ai?
// en: What do these documents order by a day, and whom?
// for: program
// parameter: keys texts
// columns: document, name, level, task, item, text, due, due_hour, due_text, recurrence, agencies, assignees, place
UNWIND $keys AS key
MATCH (s:Document {key: key})-[:HAS_TASK]->(t:Task)
WHERE t.due IS NOT NULL
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH key, s, t, a ORDER BY a.key
WITH key, s, t, collect(a.key) AS agencies, collect(a.name) AS assignees
RETURN key AS document, coalesce(s.number, s.title, s.key) AS name, s.level AS level, t.key AS task, t.item AS item,
       t.text AS text, toString(t.due) AS due, t.due_hour AS due_hour, t.due_text AS due_text, t.recurrence AS recurrence, agencies, assignees,
       t.place AS place
ORDER BY task
