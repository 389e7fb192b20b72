// id: find_words
// vi: Văn bản nào có các chữ này trong số, ký hiệu, loại, trích yếu hoặc cơ quan ban hành?
// en: Which documents hold these words in number, symbol, type, title or issuer?
// for: program
// parameter: index text
// parameter: query text
// parameter: words text
// parameter: most integer
// columns: key
CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node AS d, score
RETURN d.key AS key
ORDER BY (' ' + d.words + ' ') CONTAINS (' ' + $words + ' ') DESC, d.words CONTAINS $words DESC,
         d.status = 'loaded' DESC, coalesce(d.date_text, '') DESC, key
