// id: open_tasks
// vi: Đơn vị này còn những việc nào, hạn bao giờ, bắt nguồn từ văn bản trung ương nào, qua những văn bản nào?
// en: What has this unit still to do, by when, and through which chain does it come from the centre?
// parameter: unit unit | đơn vị | the unit
// parameter: as_of date = today | tính đến ngày | as of this day
// owing: unit
// columns: due, due_hour, due_text, recurrence, state, text, role, document, source, chain, key
// example: unit=Phòng Cải cách hành chính thuộc Sở Nội vụ tỉnh Lâm Đồng
// What the unit owes, and through which chain, is found before, by one rule for this question and for `luocdo tasks --unit`.
UNWIND range(0, size($owed) - 1) AS place
WITH $owed[place] AS key, $days[place] AS day, $states[place] AS state, $sources[place] AS source, min(place) AS first,
     collect($chains[place]) AS chain
ORDER BY first LIMIT $limit
MATCH (t:Task {key: key})
OPTIONAL MATCH (t)-[r:ASSIGNED_TO]->(a:Agency)
WHERE a.key IN $unit OR EXISTS { MATCH (a)-[:SUCCEEDED_BY*1..6]->(heir:Agency) WHERE heir.key IN $unit }
WITH key, day, state, source, first, chain, t, min(r.role) AS role
RETURN CASE day WHEN '' THEN null ELSE day END AS due, t.due_hour AS due_hour, t.due_text AS due_text,
       t.recurrence AS recurrence, state, t.text AS text, role, chain[0] AS document,
       CASE source WHEN '' THEN null ELSE source END AS source, chain, key
ORDER BY first
