// id: find_squeezed
// vi: Văn bản nào mang một trong các số này khi bỏ hết khoảng cách, hoặc dự thảo nào mang ký hiệu ấy?
// en: Which documents bear one of these numbers, or drafts one of these symbols, when all blanks are left out?
// for: program
// parameter: numbers texts
// columns: key, status
UNWIND $numbers AS number
MATCH (d:Document {number_squeezed: number})
RETURN DISTINCT d.key AS key, d.status AS status
ORDER BY key
