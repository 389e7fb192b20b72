// id: step_down
// vi: Những văn bản nào trực tiếp thực hiện, căn cứ vào các văn bản này?
// en: Which documents carry these out or rest on them, one step away?
// for: program
// parameter: keys texts
// columns: source, source_level, kind, target, target_level, partial, effective, evidence
UNWIND $keys AS key
MATCH (t:Document {key: key})<-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(s:Document)
RETURN s.key AS source, s.level AS source_level, type(e) AS kind, t.key AS target, t.level AS target_level,
       e.partial AS partial, toString(e.effective) AS effective, e.evidence AS evidence
ORDER BY source, target, kind
