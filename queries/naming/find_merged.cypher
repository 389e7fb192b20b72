// id: find_merged
// vi: Văn bản nào, do người quyết định, còn mang một trong các số này?
// en: Which documents also bear one of these numbers, because people decided so?
// for: program
// parameter: index text
// parameter: query text
// parameter: numbers texts
// columns: key
CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS d, score
WHERE d.other_numbers IS NOT NULL AND any(number IN d.other_numbers WHERE number IN $numbers)
RETURN d.key AS key
ORDER BY key
