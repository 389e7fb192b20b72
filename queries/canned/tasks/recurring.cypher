// id: recurring
// vi: Đơn vị này phải làm, báo cáo định kỳ những việc gì?
// en: What must this unit do or report again and again?
// parameter: unit unit | đơn vị | the unit
// lasting: unit
// columns: recurrence, text, due_text, report_to, role, document, date, key
// example: unit=Văn phòng Sở Khoa học và Công nghệ tỉnh Hà Tĩnh
MATCH (a:Agency)<-[r:ASSIGNED_TO]-(t:Task {state: 'open'})<-[:HAS_TASK]-(d:Document)
WHERE a.key IN $unit AND t.recurrence IS NOT NULL AND (d.date_text IS NULL OR d.date_text <= $ended)
WITH d, t, min(r.role) AS role
RETURN t.recurrence AS recurrence, t.text AS text, t.due_text AS due_text, t.report_to AS report_to, role,
       coalesce(d.number, d.symbol, d.title, d.key) AS document, d.date_text AS date, t.key AS key
ORDER BY recurrence, date IS NULL, date DESC, key
LIMIT $limit
