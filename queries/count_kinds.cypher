// id: count_kinds
// vi: Mỗi loại quan hệ có bao nhiêu?
// en: How many edges of each kind are there?
// for: program
// columns: kind, edges
MATCH ()-[e]->()
RETURN type(e) AS kind, count(e) AS edges
ORDER BY kind
