// id: doubted
// vi: Văn bản nào có chỗ dẫn có thể là những văn bản này?
// en: Which documents have a reference that may be one of these?
// for: program
// parameter: nodes nodes
// parameter: most integer
// columns: source, target
UNWIND $nodes AS node
MATCH (t)
WHERE id(t) = node
MATCH (t)<-[:MAY_BE]-(s)
RETURN s.key AS source, t.key AS target
ORDER BY source, target
LIMIT $most
