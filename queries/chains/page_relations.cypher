// id: page_relations
// vi: Quan hệ của những văn bản này với văn bản khác, cho trang xem.
// en: What these documents say of others, for the page.
// for: program
// parameter: keys texts
// columns: source, kind, target, confidence, partial, effective, evidence, decided
UNWIND $keys AS key
MATCH (s:Document {key: key})-[e]->(t:Document)
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.confidence AS confidence, e.partial AS partial,
       toString(e.effective) AS effective, e.evidence AS evidence, e.decided AS decided
ORDER BY source, target, kind
