// id: cycles
// vi: Những văn bản nào dẫn vòng về chính mình?
// en: Which documents lead back to themselves?
// parameter: year integer = this-year | vòng đi qua văn bản ban hành trong năm | through a document issued in this year
// columns: length, documents, relations, keys
// A circle goes at least once from a document to one that is not older: there it is looked for.
MATCH (d:Document {year: $year})-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(next:Document)
WHERE next.date_text >= d.date_text OR next.date_text IS NULL
WITH d, next, min(type(r)) AS first
MATCH p = (next)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..3]->(d)
RETURN length(p) + 1 AS length,
       [coalesce(d.number, d.symbol, d.title, d.key)] + [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS documents,
       [first] + [r IN relationships(p) | type(r)] AS relations, [d.key] + [n IN nodes(p) | n.key] AS keys
ORDER BY length, keys, relations
LIMIT $limit
