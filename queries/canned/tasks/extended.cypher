// id: extended
// vi: Việc nào đã được gia hạn, lùi hạn, từ ngày nào sang ngày nào, theo văn bản nào?
// en: Which deadlines did a later document move, from which day to which?
// parameter: since date = null | hạn mới từ ngày | now due from this day on
// parameter: until date = null | hạn mới đến hết ngày | now due up to this day
// columns: due, due_printed, text, assignees, document, moved_by, key
// example: since=01/9/2025; until=31/12/2025
MATCH (t:Task)
WHERE t.moved_by IS NOT NULL
WITH t, toString(t.due) AS due, t.moved_by AS mover
WHERE ($since IS NULL OR due >= $since) AND ($until IS NULL OR due <= $until)
WITH t, due, mover ORDER BY due, t.key LIMIT $limit
MATCH (later:Document {key: mover})
MATCH (t)<-[:HAS_TASK]-(d:Document)
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, due, later, a ORDER BY a.name
WITH d, t, due, later, collect(a.name) AS assignees
RETURN due, toString(t.due_printed) AS due_printed, t.text AS text, assignees,
       coalesce(d.number, d.symbol, d.title, d.key) AS document,
       coalesce(later.number, later.symbol, later.title, later.key) AS moved_by, t.key AS key
ORDER BY due, key
