// id: doubting
// vi: Những văn bản nào trong số này có chỗ dẫn có thể là nhiều văn bản?
// en: Which of these documents have a reference that may be several others?
// for: program
// parameter: nodes nodes
// columns: source
UNWIND $nodes AS node
MATCH (s)
WHERE id(s) = node
MATCH (s)-[:MAY_BE]->()
RETURN DISTINCT s.key AS source
