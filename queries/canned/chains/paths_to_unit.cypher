// id: paths_to_unit
// vi: Từ văn bản này, nghĩa vụ đi qua những đường nào đến đơn vị?
// en: By which ways do obligations come down from this document to a unit?
// parameter: document document | văn bản cấp trên | the upper document
// parameter: unit unit | đơn vị phải làm | the unit that must act
// within: 6
// beyond: downstream document
// columns: length, documents, relations, tasks, keys
// example: document=418/TB-VPCP; unit=Phòng Cải cách hành chính thuộc Sở Nội vụ tỉnh Lâm Đồng
MATCH (to:Document {key: $document})
MATCH (a:Agency)<-[:ASSIGNED_TO]-(t:Task)<-[:HAS_TASK]-(d:Document)
WHERE a.key IN $unit AND d.key <> $document
WITH to, d, count(DISTINCT t.key) AS tasks
MATCH p = allShortestPaths((d)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..6]->(to))
RETURN length(p) AS length,
       [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS documents,
       [r IN relationships(p) | type(r)] AS relations, tasks,
       [n IN nodes(p) | n.key] AS keys
ORDER BY length, keys, relations
LIMIT $limit
