// id: find_beginning
// vi: Số của văn bản nào bắt đầu như vậy, viết thường, không dấu?
// en: The numbers of which documents begin so, folded?
// for: program
// parameter: beginning text
// columns: key
MATCH (d:Document)
WHERE d.number_folded STARTS WITH $beginning
RETURN d.key AS key
ORDER BY d.status = 'loaded' DESC, coalesce(d.date_text, '') DESC, key
