// id: ordering_until
// vi: Những văn bản nào giao việc chưa xong có hạn trong khoảng này?
// en: Which documents order open tasks that are due within this time?
// for: program
// parameter: since text
// parameter: until text
// columns: key
MATCH (t:Task)
WHERE t.due IS NOT NULL AND t.state = 'open'
WITH t, toString(t.due) AS due
WHERE due >= $since AND due <= $until
MATCH (t)<-[:HAS_TASK]-(d:Document)
RETURN DISTINCT d.key AS key
