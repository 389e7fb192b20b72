// id: page_relations
// vi: Tất cả quan hệ giữa các văn bản, cho trang xem.
// en: All relations between documents, for the page.
// for: program
// columns: source, kind, target, confidence, partial, effective, evidence, decided
MATCH (s:Document)-[e]->(t:Document)
RETURN s.key AS source, type(e) AS kind, t.key AS target, e.confidence AS confidence, e.partial AS partial,
       toString(e.effective) AS effective, e.evidence AS evidence, e.decided AS decided
ORDER BY source, target, kind
