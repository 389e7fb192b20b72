// id: duties
// vi: Ai phải làm những việc này, báo cáo ai, người ta đã quyết định gì?
// en: Who must do these tasks, who receives the report, and what did people decide?
// for: program
// parameter: keys texts
// columns: key, report_to, decided, page, agencies, assignees, levels, roles, place
UNWIND $keys AS key
MATCH (t:Task {key: key})
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a:Agency)
WITH t, r, a ORDER BY r.role, a.name
WITH t, collect(a.key) AS agencies, collect(coalesce(a.name, a.key)) AS assignees,
     collect(CASE WHEN a IS NULL THEN null ELSE coalesce(a.level, '') END) AS levels,
     collect(CASE WHEN a IS NULL THEN null ELSE coalesce(r.role, '') END) AS roles
RETURN t.key AS key, t.report_to AS report_to, t.decided AS decided, t.page AS page, agencies, assignees, levels, roles,
       t.place AS place
