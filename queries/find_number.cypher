// id: find_number
// vi: Văn bản nào mang số này, viết thường, không dấu?
// en: Which documents bear this number, folded?
// for: program
// parameter: number text
// columns: key
MATCH (d:Document {number_folded: $number})
RETURN d.key AS key
ORDER BY key
