// id: find_squeezed
// vi: Văn bản nào mang một trong các số này khi bỏ hết khoảng cách?
// en: Which documents bear one of these numbers when all spaces are left out?
// for: program
// parameter: numbers texts
// columns: key
MATCH (d:Document)
WHERE replace(d.number_folded, ' ', '') IN $numbers
RETURN d.key AS key
ORDER BY key
