// id: open_references
// vi: Những dẫn chiếu nào có thể là nhiều văn bản, còn chờ người quyết định?
// en: Which references may mean several documents and wait for somebody to decide?
// columns: document, title, date, sentence, candidates, key
// Each of these documents gives a row at least: none of the later ones can come among the first.
MATCH (d:Document)-[:MAY_BE]->(:Document)
WITH DISTINCT d, d.key AS key ORDER BY key LIMIT $limit
MATCH (d)-[e:MAY_BE]->(candidate:Document)
WITH d, e.sentence AS sentence, coalesce(candidate.number, candidate.title, '') + ' [' + candidate.key + ']' AS name
ORDER BY name
WITH d, sentence, collect(name) AS candidates
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.date_text AS date, sentence,
       candidates, d.key AS key
ORDER BY key, sentence
LIMIT $limit
