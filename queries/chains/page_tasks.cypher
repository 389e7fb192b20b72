// id: page_tasks
// vi: Việc giao trong những văn bản này, cho trang xem.
// en: What these documents order, for the page.
// for: program
// parameter: keys texts
// columns: key, document, item, place, text, due, due_hour, due_printed, moved_by, extended, due_text, recurrence, state, report_to, path, member, page, start, end, decided, effective_from, received, agencies, assignees, superiors, levels, roles
UNWIND $keys AS key
MATCH (d:Document {key: key})-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a:Agency)
OPTIONAL MATCH (a)-[:PART_OF]->(above:Agency)
WITH d, t, r, a, above ORDER BY r.role, a.name
WITH d, t, collect(a.key) AS agencies, collect(a.name) AS assignees, collect(a.level) AS levels,
     collect(CASE WHEN a IS NULL THEN null ELSE coalesce(above.name, '') END) AS superiors,
     collect(CASE WHEN a IS NULL THEN null ELSE coalesce(r.role, '') END) AS roles
RETURN t.key AS key, d.key AS document, t.item AS item, t.place AS place, t.text AS text, toString(t.due) AS due,
       t.due_hour AS due_hour, toString(t.due_printed) AS due_printed, t.moved_by AS moved_by, t.extended AS extended, t.due_text AS due_text,
       t.recurrence AS recurrence, t.state AS state, t.report_to AS report_to, t.path AS path, t.member AS member,
       t.page AS page, t.start AS start, t.end AS end, t.decided AS decided,
       toString(d.effective_from) AS effective_from, toString(d.received) AS received,
       agencies, assignees, superiors, levels, roles
ORDER BY document, start, key
