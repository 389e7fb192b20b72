// id: find_squeezed
// vi: Văn bản nào mang số này khi bỏ hết khoảng cách?
// en: Which documents bear this number when all spaces are left out?
// for: program
// parameter: number text
// columns: key
MATCH (d:Document)
WHERE replace(d.number_folded, ' ', '') = $number
RETURN d.key AS key
ORDER BY key
