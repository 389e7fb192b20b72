// id: proofs
// vi: Những quan hệ này do câu nào chứng minh?
// en: Which words prove these relations?
// for: program
// parameter: sources texts
// parameter: kinds texts
// parameter: targets texts
// columns: source, kind, target, partial, effective, evidence
UNWIND range(0, size($sources) - 1) AS i
MATCH (s:Document {key: $sources[i]})-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]->(t:Document {key: $targets[i]})
WHERE type(e) = $kinds[i]
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.partial AS partial, toString(e.effective) AS effective,
       e.evidence AS evidence
