// id: doubted
// vi: Văn bản nào có chỗ dẫn có thể là những văn bản này?
// en: Which documents have a reference that may be one of these?
// for: program
// parameter: keys texts
// columns: source, target
UNWIND $keys AS key
MATCH (t:Document {key: key})<-[:MAY_BE]-(s:Document)
RETURN s.key AS source, key AS target
ORDER BY source, target
