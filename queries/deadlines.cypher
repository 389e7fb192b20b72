// id: deadlines
// vi: Việc nào phải xong trước ngày nào, ai làm?
// en: What is due by when, and who must do it?
// columns: due, due_text, recurrence, text, assignees, document, key
MATCH (d:Document)-[:HAS_TASK]->(t:Task)
WHERE t.due IS NOT NULL OR t.due_text IS NOT NULL OR t.recurrence IS NOT NULL
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, a ORDER BY a.name
WITH d, t, collect(a.name) AS assignees
RETURN toString(t.due) AS due, t.due_text AS due_text, t.recurrence AS recurrence, t.text AS text, assignees,
       coalesce(d.number, d.symbol, d.title) AS document, t.key AS key
ORDER BY due IS NULL, due, key
