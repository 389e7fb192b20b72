// id: step_up
// vi: Những văn bản này thực hiện, căn cứ trực tiếp vào văn bản nào?
// en: What do these documents carry out or rest on, one step away?
// for: program
// parameter: keys texts
// columns: source, source_level, kind, target, target_level, partial, effective, evidence
UNWIND $keys AS key
MATCH (s:Document {key: key})-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(t:Document)
RETURN s.key AS source, s.level AS source_level, type(e) AS kind, t.key AS target, t.level AS target_level,
       e.partial AS partial, toString(e.effective) AS effective, e.evidence AS evidence
ORDER BY source, target, kind
