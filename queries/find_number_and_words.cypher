// id: find_number_and_words
// vi: Văn bản nào có số đứng đầu những chữ này?
// en: Of which documents does the number begin these words?
// for: program
// parameter: words texts
// columns: key, rest
UNWIND $words AS words
MATCH (d:Document)
WHERE words STARTS WITH d.number_folded + ' '
RETURN d.key AS key, substring(words, size(d.number_folded) + 1) AS rest
ORDER BY key
