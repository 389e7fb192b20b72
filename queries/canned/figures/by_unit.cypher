// id: by_unit
// vi: Mỗi đơn vị còn bao nhiêu việc, bao nhiêu việc đã quá hạn, hạn gần nhất là ngày nào?
// en: How many tasks has each unit still to do, how many are overdue, and which day comes next?
// parameter: as_of date = today | tính đến ngày | as of this day
// judging: as_of
// columns: unit, level, open, overdue, next, until, key
// example: as_of=2025-10-01
MATCH (a:Agency)<-[:ASSIGNED_TO]-(t:Task)
WHERE t.state = 'open'
WITH a, toString(t.due) AS due, CASE WHEN t.due_hour IS NULL THEN $first_open ELSE $as_of END AS first_open
WITH a, count(*) AS open, sum(CASE WHEN due < first_open THEN 1 ELSE 0 END) AS overdue,
     min(CASE WHEN due >= first_open THEN due END) AS next
RETURN a.name AS unit, a.level AS level, open, overdue, next,
       toString(a.until) AS until, a.key AS key
ORDER BY open DESC, key
LIMIT $limit
