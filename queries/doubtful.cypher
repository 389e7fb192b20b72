// id: doubtful
// vi: Chỗ dẫn nào có thể là nhiều văn bản?
// en: Which references may be several documents?
// for: program
// columns: source, target, evidence
MATCH (s:Document)-[e:MAY_BE]->(t:Document)
RETURN s.key AS source, t.key AS target, e.evidence AS evidence
ORDER BY source, target
