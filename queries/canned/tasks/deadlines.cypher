// id: deadlines
// vi: Việc nào phải xong trong khoảng thời gian này, ai làm?
// en: What is due within this time, and who must do it?
// parameter: since date = null | hạn từ ngày | due from this day on
// parameter: until date = null | hạn đến hết ngày | due up to this day
// columns: due, due_hour, text, assignees, document, issuer, key
// example: since=01/9/2025; until=31/12/2025
MATCH (t:Task)
WHERE t.due IS NOT NULL AND t.state = 'open'
WITH t, toString(t.due) AS due
WHERE ($since IS NULL OR due >= $since) AND ($until IS NULL OR due <= $until)
WITH t, due ORDER BY due, t.key LIMIT $limit
MATCH (t)<-[:HAS_TASK]-(d:Document)
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, due, a ORDER BY a.name
WITH d, t, due, collect(a.name) AS assignees
RETURN due, t.due_hour AS due_hour, t.text AS text, assignees,
       coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, t.key AS key
ORDER BY due, key
