// id: duties_again
// vi: Văn bản nào giao bao nhiêu việc định kỳ, theo lời nào?
// en: How many tasks that come again does each document order, in which words?
// for: program
// columns: document, type, title, date, recurrence, due_text, state, tasks
MATCH (t:Task)<-[:HAS_TASK]-(d:Document)
WHERE t.recurrence IS NOT NULL AND t.due IS NULL
RETURN d.key AS document, d.type AS type, d.title AS title, d.date_text AS date,
       t.recurrence AS recurrence, t.due_text AS due_text, t.state AS state, count(t) AS tasks
