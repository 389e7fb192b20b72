// id: proofs_of_steps
// vi: Những bước này của chuỗi do câu nào chứng minh?
// en: Which words prove these steps of a chain?
// for: program
// parameter: sources nodes
// parameter: targets nodes
// columns: source, kind, target, partial, effective, evidence
// Each source is looked at once, and at its mere citations, which are most of what it names, not at all.
UNWIND range(0, size($sources) - 1) AS i
WITH $sources[i] AS node, collect($targets[i]) AS targets
MATCH (s)
WHERE id(s) = node
MATCH (s)-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(t)
WHERE id(t) IN targets
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.partial AS partial, toString(e.effective) AS effective,
       e.evidence AS evidence
