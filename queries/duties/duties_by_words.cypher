// id: duties_by_words
// vi: Những việc chỉ nêu hạn bằng lời: định kỳ, tính từ ngày ký, từ ngày nhận; mỗi văn bản có bao nhiêu?
// en: Which tasks are told their time in words only: again and again, from the day of signing, of receipt; how many in each document?
// for: program
// parameter: plans texts
// columns: document, type, title, date, effective_from, received, due, due_hour, due_text, recurrence, state, text, agencies, tasks
MATCH (t:Task)<-[:HAS_TASK]-(d:Document)
WHERE t.due IS NULL AND (t.recurrence IS NOT NULL OR t.due_text IS NOT NULL)
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d, t, a ORDER BY a.key
WITH d, t, CASE WHEN t.recurrence IS NOT NULL THEN collect(a.key) END AS agencies
RETURN d.key AS document, d.type AS type, d.title AS title, d.date_text AS date,
       toString(d.effective_from) AS effective_from, toString(d.received) AS received, toString(t.due) AS due, t.due_hour AS due_hour,
       t.due_text AS due_text, t.recurrence AS recurrence, t.state AS state,
       CASE WHEN t.recurrence IS NULL OR d.type IN $plans THEN t.text END AS text, agencies, count(t) AS tasks
