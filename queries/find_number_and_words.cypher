// id: find_number_and_words
// vi: Văn bản nào có số đứng đầu những chữ này?
// en: Of which documents does the number begin these words?
// for: program
// parameter: words text
// columns: key, number
MATCH (d:Document)
WHERE $words STARTS WITH d.number_folded + ' '
RETURN d.key AS key, d.number_folded AS number
ORDER BY key
