// id: doubtful
// vi: Chỗ dẫn nào trong những văn bản này có thể là nhiều văn bản?
// en: Which references of these documents may be several others?
// for: program
// parameter: keys texts
// columns: source, target, evidence
UNWIND $keys AS key
MATCH (s:Document {key: key})-[e:MAY_BE]->(t:Document)
RETURN s.key AS source, t.key AS target, e.evidence AS evidence
ORDER BY source, target
