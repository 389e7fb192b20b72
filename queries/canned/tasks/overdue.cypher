// id: overdue
// vi: Việc nào đã quá hạn mà chưa xong?
// en: What is overdue and still open?
// parameter: as_of date = today | tính đến ngày | as of this day
// parameter: since date = null | chỉ kể hạn từ ngày | only what was due from this day on
// judging: as_of
// columns: due, due_hour, days, text, assignees, document, issuer, key
// example: as_of=2026-01-01
// Sorting is what takes long: first the day is found up to which as many come as are wanted, then only what lies within is sorted.
MATCH (t:Task)
WHERE t.due IS NOT NULL AND t.state = 'open'
WITH toString(t.due) AS due, t.due_hour IS NOT NULL AS at_hour, count(t) AS tasks
WHERE due < CASE WHEN at_hour THEN $as_of ELSE $first_open END AND ($since IS NULL OR due >= $since)
WITH due, tasks ORDER BY due DESC
WITH collect([due, tasks]) AS days
WITH reduce(last = ['', 0], day IN days | CASE WHEN last[1] < $limit THEN [day[0], last[1] + day[1]] ELSE last END)[0] AS last
MATCH (t:Task)
WHERE t.due IS NOT NULL AND t.state = 'open'
WITH t, toString(t.due) AS due, t.key AS key, last
WHERE (due < $first_open OR (due < $as_of AND t.due_hour IS NOT NULL)) AND ($since IS NULL OR due >= $since) AND due >= last
WITH t, due, key ORDER BY due DESC, key LIMIT $limit
MATCH (t)<-[:HAS_TASK]-(d:Document)
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, due, a ORDER BY a.name
WITH d, t, due, collect(a.name) AS assignees
RETURN due, t.due_hour AS due_hour, duration.inDays(t.due, date($as_of)).days AS days, t.text AS text, assignees,
       coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, t.key AS key
ORDER BY due DESC, key
