// id: find_words
// vi: Trích yếu hoặc số của văn bản nào có đủ những chữ này?
// en: Whose title or number holds all of these words?
// for: program
// parameter: words texts
// columns: key
MATCH (d:Document)
WHERE all(word IN $words WHERE (coalesce(d.title_folded, '') + ' ' + coalesce(d.number_folded, '')) CONTAINS word)
RETURN d.key AS key
ORDER BY d.status = 'loaded' DESC, d.date_text DESC, key
