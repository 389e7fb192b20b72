// id: named_by
// vi: Những văn bản này dẫn những văn bản nào?
// en: Which documents do these ones name?
// for: program
// parameter: keys texts
// columns: source, target
UNWIND $keys AS key
MATCH (s:Document {key: key})-[e]->(t:Document)
WHERE type(e) <> 'MAY_BE'
RETURN DISTINCT s.key AS source, t.key AS target
ORDER BY source, target
