// id: orders_of
// vi: Các văn bản này giao việc gì, hạn ngày nào, cho ai?
// en: What do these documents order by a day, and whom?
// for: program
// parameter: keys texts
// columns: document, name, task, text, due, due_text, recurrence, assignee
UNWIND $keys AS key
MATCH (s:Document {key: key})-[:HAS_TASK]->(t:Task)
WHERE t.due IS NOT NULL
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
RETURN key AS document, coalesce(s.number, s.title, s.key) AS name, t.key AS task, t.text AS text,
       toString(t.due) AS due, t.due_text AS due_text, t.recurrence AS recurrence, a.name AS assignee
