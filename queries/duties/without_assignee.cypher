// id: without_assignee
// vi: Văn bản nào có nơi nhận và giao việc mà kho không rõ giao cho cơ quan nào?
// en: Which documents have addressees and order something of nobody that the store knows?
// for: program
// columns: key
MATCH (t:Task)<-[:HAS_TASK]-(d:Document)
WHERE d.addressees IS NOT NULL AND NOT (t)-[:ASSIGNED_TO]->(:Agency)
RETURN DISTINCT d.key AS key
ORDER BY key
