// id: changed_by
// vi: Những văn bản này đã bị thay thế, bãi bỏ, sửa đổi bởi văn bản nào?
// en: What replaced, repealed, suspended, amended or corrected these documents?
// for: program
// parameter: keys texts
// columns: source, source_level, kind, target, target_level, partial, effective, evidence
UNWIND $keys AS key
MATCH (t:Document {key: key})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS]-(s:Document)
RETURN s.key AS source, s.level AS source_level, type(e) AS kind, t.key AS target, t.level AS target_level,
       e.partial AS partial, toString(e.effective) AS effective, e.evidence AS evidence
