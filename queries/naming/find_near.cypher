// id: find_near
// vi: Văn bản nào có số giống số này?
// en: Which documents bear a number like this one?
// for: program
// parameter: index text
// parameter: query text
// parameter: most integer
// columns: key, number
CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node AS d, score
WHERE d.number_folded IS NOT NULL
RETURN d.key AS key, d.number_folded AS number
ORDER BY number, key
