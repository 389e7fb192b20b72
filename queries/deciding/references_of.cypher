// id: references_of
// vi: Văn bản này dẫn những gì, bằng lời nào?
// en: What does this document refer to, in which words?
// for: program
// parameter: key document
// columns: source, kind, target, evidence
MATCH (s:Document {key: $key})-[e]->(t:Document)
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.evidence AS evidence
ORDER BY target, kind
