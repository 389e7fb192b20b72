// id: proofs
// vi: Những quan hệ này do câu nào chứng minh?
// en: Which words prove these relations?
// for: program
// parameter: sources texts
// parameter: kinds texts
// parameter: targets texts
// columns: source, kind, target, partial, effective, evidence
UNWIND range(0, size($sources) - 1) AS i
WITH $sources[i] AS source, $kinds[i] AS kind, $targets[i] AS target
MATCH (s:Document {key: source})
MATCH (t:Document {key: target})
MATCH (s)-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]->(t)
WHERE type(e) = kind
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.partial AS partial, toString(e.effective) AS effective,
       e.evidence AS evidence
