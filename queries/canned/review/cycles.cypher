// id: cycles
// vi: Những văn bản nào dẫn vòng về chính mình?
// en: Which documents lead back to themselves?
// parameter: year integer = this-year | vòng đi qua văn bản ban hành trong năm | through a document issued in this year
// columns: length, documents, relations, keys
// example: year=2025
MATCH (d:Document {year: $year})-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(next:Document)
WHERE next.date_text >= d.date_text OR next.date_text IS NULL
WITH DISTINCT d, next
MATCH p = (next)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..3]->(d)
WITH d, p, [n IN nodes(p) | n.key] AS keys
RETURN length(p) + 1 AS length,
       [coalesce(d.number, d.symbol, d.title, d.key)] + [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS documents,
       [r IN relationships(p) | type(r)] AS relations, [d.key] + keys AS keys
ORDER BY length, keys, relations
LIMIT $limit
