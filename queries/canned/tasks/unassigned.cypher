// id: unassigned
// vi: Việc nào được giao mà không rõ giao cho ai?
// en: Which tasks are ordered of nobody in particular?
// parameter: year integer = this-year | giao trong năm | ordered in this year
// columns: due, text, document, issuer, date, key
// example: year=2025
MATCH (d:Document {year: $year})-[:HAS_TASK]->(t:Task)
WHERE NOT EXISTS { (t)-[:ASSIGNED_TO]->() }
RETURN toString(t.due) AS due, t.text AS text, coalesce(d.number, d.symbol, d.title, d.key) AS document,
       d.issuer AS issuer, d.date_text AS date, t.key AS key
ORDER BY date DESC, key
LIMIT $limit
