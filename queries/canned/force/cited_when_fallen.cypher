// id: cited_when_fallen
// vi: Văn bản nào, ngay khi ban hành, đã căn cứ hoặc thực hiện văn bản không còn hiệu lực?
// en: Which documents already rested on a replaced or repealed document on the day they were issued?
// parameter: year integer = this-year | ban hành trong năm | issued in this year
// columns: document, title, issuer, date, relation, fallen, by, since, key
MATCH (d:Document {year: $year})-[r:IMPLEMENTS|GUIDES|BASED_ON]->(old:Document)
WITH old, collect(d) AS documents, collect(type(r)) AS relations
MATCH (old)<-[gone:REPLACES|REPEALS]-(new:Document)
WHERE NOT gone.partial AND new.status <> 'provisional'
WITH old, documents, relations, new,
     coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since
WHERE since IS NOT NULL
WITH old, documents, relations, new, since ORDER BY since, new.key
WITH old, documents, relations, collect(since)[0] AS since, collect(coalesce(new.number, new.title, new.key))[0] AS by,
     collect(new.key) AS successors
UNWIND range(0, size(documents) - 1) AS place
WITH old, by, since, successors, documents[place] AS d, relations[place] AS relation
WHERE d.date IS NOT NULL AND d.date_text >= since AND NOT d.key IN successors
WITH old, by, since, d, relation ORDER BY d.date_text DESC, d.key, old.key, relation LIMIT $limit
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, relation, coalesce(old.number, old.title, old.key) AS fallen, by, since, d.key AS key
ORDER BY date DESC, key, old.key, relation
