// id: duties_by_day
// vi: Mỗi ngày có bao nhiêu việc đến hạn, theo tình trạng, không kể việc chỉ nêu hạn bằng lời?
// en: How many tasks are due on each day, by their state, without those that are told their time in words only?
// for: program
// columns: due, state, at_hour, tasks
MATCH (t:Task)
WHERE t.due IS NOT NULL OR (t.recurrence IS NULL AND t.due_text IS NULL)
RETURN toString(t.due) AS due, t.state AS state, CASE WHEN t.due_hour IS NULL THEN 0 ELSE 1 END AS at_hour, count(t) AS tasks
