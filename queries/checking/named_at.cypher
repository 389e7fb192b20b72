// id: named_at
// vi: Những văn bản này được dẫn ở đâu?
// en: Where are these documents named?
// for: program
// parameter: keys texts
// columns: source, target, evidence
UNWIND $keys AS key
MATCH (t:Document {key: key})<-[e]-(s:Document)
WHERE type(e) <> 'MAY_BE'
RETURN s.key AS source, t.key AS target, e.evidence AS evidence
ORDER BY target, source
