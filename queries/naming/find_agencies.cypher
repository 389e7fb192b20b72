// id: find_agencies
// vi: Tên cơ quan nào có ít nhất bấy nhiêu chữ trong các chữ này?
// en: Which agencies' names hold at least so many of these words, most of them first?
// for: program
// parameter: words texts
// parameter: least integer
// columns: key, name
MATCH (a:Agency)
WITH a, size([word IN $words WHERE (' ' + a.name_folded + ' ') CONTAINS (' ' + word + ' ')]) AS held
WHERE held >= $least
RETURN a.key AS key, a.name AS name
ORDER BY held DESC, size(a.name_folded), a.name_folded, key
