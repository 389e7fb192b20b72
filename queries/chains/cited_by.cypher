// id: cited_by
// vi: Văn bản nào chỉ nhắc đến, hoặc được nhắc đến trong, văn bản này?
// en: What does this document merely name, and what merely names it?
// for: program
// parameter: key text
// columns: source, source_level, kind, target, target_level, partial, effective, evidence
MATCH (s:Document {key: $key})-[e:CITES|PROPOSED_BY|CONSOLIDATES]->(t:Document)
RETURN s.key AS source, s.level AS source_level, type(e) AS kind, t.key AS target, t.level AS target_level,
       e.partial AS partial, toString(e.effective) AS effective, e.evidence AS evidence
UNION
MATCH (t:Document {key: $key})<-[e:CITES|PROPOSED_BY|CONSOLIDATES]-(s:Document)
RETURN s.key AS source, s.level AS source_level, type(e) AS kind, t.key AS target, t.level AS target_level,
       e.partial AS partial, toString(e.effective) AS effective, e.evidence AS evidence
