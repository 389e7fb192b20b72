// id: find_number
// vi: Văn bản nào mang một trong các số này, viết thường, không dấu?
// en: Which documents bear one of these numbers, folded?
// for: program
// parameter: numbers texts
// columns: key, number, date, status
UNWIND $numbers AS number
MATCH (d:Document {number_folded: number})
WITH DISTINCT d
RETURN d.key AS key, d.number_folded AS number, d.date_text AS date, d.status AS status
ORDER BY d.status = 'loaded' DESC, coalesce(d.date_text, '') DESC, key
