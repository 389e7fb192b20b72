// id: changed_by
// vi: Những văn bản này đã bị thay thế, bãi bỏ, sửa đổi bởi văn bản nào?
// en: What replaced, repealed, suspended, amended or corrected these documents?
// for: program
// parameter: nodes nodes
// columns: by, source, kind, target, partial, effective, evidence
UNWIND $nodes AS node
MATCH (t)
WHERE id(t) = node
MATCH (t)<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS]-(s)
RETURN id(s) AS by, s.key AS source, type(e) AS kind, t.key AS target, e.partial AS partial,
       toString(e.effective) AS effective, e.evidence AS evidence
