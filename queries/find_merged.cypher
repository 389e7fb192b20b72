// id: find_merged
// vi: Văn bản nào, do người quyết định, còn mang một trong các số này?
// en: Which documents also bear one of these numbers, because people decided so?
// for: program
// parameter: numbers texts
// columns: key
MATCH (d:Document)
WHERE d.other_numbers IS NOT NULL AND any(number IN d.other_numbers WHERE number IN $numbers)
RETURN d.key AS key
ORDER BY key
