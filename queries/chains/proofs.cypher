// id: proofs
// vi: Những quan hệ này do câu nào chứng minh?
// en: Which words prove these relations?
// for: program
// parameter: sources nodes
// parameter: targets nodes
// columns: source, kind, target, partial, effective, evidence
// Each source is looked at once: it names few documents, while a target may be named by all.
UNWIND range(0, size($sources) - 1) AS i
WITH $sources[i] AS node, collect($targets[i]) AS targets
MATCH (s)
WHERE id(s) = node
MATCH (s)-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]->(t)
WHERE id(t) IN targets
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.partial AS partial, toString(e.effective) AS effective,
       e.evidence AS evidence
