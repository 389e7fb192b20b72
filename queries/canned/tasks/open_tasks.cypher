// id: open_tasks
// vi: Đơn vị này còn những việc nào, hạn bao giờ, bắt nguồn từ văn bản trung ương nào, qua những văn bản nào?
// en: What has this unit still to do, by when, and through which chain does it come from the centre?
// parameter: unit unit | đơn vị | the unit
// lasting: unit
// columns: due, due_hour, due_text, recurrence, text, role, document, chain, key
// example: unit=Phòng Cải cách hành chính thuộc Sở Nội vụ tỉnh Lâm Đồng
// The Party's central bodies, whose symbols end so, are of the centre too.
MATCH (a:Agency)<-[r:ASSIGNED_TO]-(t:Task {state: 'open'})<-[:HAS_TASK]-(d:Document)
WHERE a.key IN $unit AND (d.date_text IS NULL OR d.date_text <= $ended)
WITH d, t, min(r.role) AS role ORDER BY t.due IS NULL, t.due, t.key LIMIT $limit
OPTIONAL MATCH p = (d)-[:IMPLEMENTS*1..4]->(c:Document)
WHERE c.level = 'central' OR c.level = 'party' AND split(c.key, '|')[3] ENDS WITH 'tw'
WITH d, t, role, [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS chain
ORDER BY size(chain) DESC, chain
WITH d, t, role, collect(chain)[0] AS chain
RETURN toString(t.due) AS due, t.due_hour AS due_hour, t.due_text AS due_text, t.recurrence AS recurrence,
       t.text AS text, role, coalesce(d.number, d.symbol, d.title, d.key) AS document, chain, t.key AS key
ORDER BY due IS NULL, due, key
