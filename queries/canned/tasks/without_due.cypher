// id: without_due
// vi: Việc nào được giao mà không có thời hạn?
// en: Which tasks are ordered without any time?
// parameter: year integer = this-year | giao trong năm | ordered in this year
// columns: text, assignees, document, issuer, date, key
// example: year=2025
MATCH (d:Document {year: $year})-[:HAS_TASK]->(t:Task)
WHERE t.due IS NULL AND t.due_text IS NULL AND t.recurrence IS NULL
WITH d, t ORDER BY d.date_text DESC, t.key LIMIT $limit
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, a ORDER BY a.name
WITH d, t, collect(a.name) AS assignees
RETURN t.text AS text, assignees, coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer,
       d.date_text AS date, t.key AS key
ORDER BY date DESC, key
