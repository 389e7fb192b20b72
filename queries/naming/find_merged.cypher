// id: find_merged
// vi: Văn bản nào, do người quyết định, còn mang một trong các số này, và còn những tên, ngày nào?
// en: Which documents also bear one of these numbers, because people decided so, and by which names and days are they known?
// for: program
// parameter: index text
// parameter: query text
// parameter: numbers texts
// columns: key, numbers, words, days
CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS d, score
WHERE d.decided IS NOT NULL
WITH d, coalesce(d.other_numbers, []) + CASE WHEN d.number_folded IS NULL THEN [] ELSE [d.number_folded] END AS numbers
WHERE any(number IN numbers WHERE number IN $numbers)
RETURN d.key AS key, numbers, d.words AS words, coalesce(d.dates_seen, []) AS days
ORDER BY key
