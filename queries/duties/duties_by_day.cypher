// id: duties_by_day
// vi: Mỗi ngày có bao nhiêu việc đến hạn, theo tình trạng?
// en: How many tasks are due on each day, by their state?
// for: program
// columns: due, state, tasks
MATCH (t:Task)
RETURN toString(t.due) AS due, t.state AS state, count(t) AS tasks
