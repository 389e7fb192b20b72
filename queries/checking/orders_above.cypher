// id: orders_above
// vi: Cấp trên giao việc gì, hạn nào, trong những văn bản mà các văn bản này thực hiện?
// en: What do the documents that these carry out order, and by when?
// for: program
// parameter: keys texts
// columns: key, document, name, task, text, due, due_text, recurrence, assignee
UNWIND $keys AS key
MATCH (d:Document {key: key})-[:IMPLEMENTS|REPLIES_TO|GUIDES]->(s:Document)-[:HAS_TASK]->(t:Task)
WHERE t.due IS NOT NULL
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
RETURN DISTINCT key, s.key AS document, coalesce(s.number, s.title, s.key) AS name, t.key AS task, t.text AS text,
       toString(t.due) AS due, t.due_text AS due_text, t.recurrence AS recurrence, a.name AS assignee
