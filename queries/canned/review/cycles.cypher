// id: cycles
// vi: Những văn bản nào dẫn vòng về chính mình?
// en: Which documents lead back to themselves?
// parameter: year integer = this-year | vòng đi qua văn bản ban hành trong năm | through a document issued in this year
// within: 4
// columns: length, documents, relations, keys
// A circle goes at least once from a document to one that is not older: there it is looked for. One that does so several
// times, or by several relations of the same two documents, is told once, from the first of these documents.
MATCH (d:Document {year: $year})-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(next:Document)
WHERE next.date_text >= d.date_text OR next.date_text IS NULL
WITH d, next, min(type(r)) AS first
MATCH p = (next)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..3]->(d)
WITH [d] + nodes(p) AS round, [first] + [r IN relationships(p) | type(r)] AS relations
WITH [n IN round | coalesce(n.number, n.symbol, n.title, n.key)] AS documents, [n IN round | n.key] AS keys,
     [n IN round | n.year] AS years, [n IN round | n.date_text] AS days, relations
WHERE all(i IN range(1, size(keys) - 1) WHERE NOT keys[i] IN keys[1..i]
      AND (keys[i - 1] >= keys[0] OR coalesce(years[i - 1] <> $year, true) OR days[i] < days[i - 1]))
WITH documents, keys, relations ORDER BY relations
WITH documents, keys, collect(relations)[0] AS relations
RETURN size(relations) AS length, documents, relations, keys
ORDER BY length, keys, relations
LIMIT $limit
