// id: cited
// vi: Văn bản này dẫn những văn bản nào, theo quan hệ nào, bằng câu nào?
// en: Which documents does this one name, by which relation, in which sentence?
// parameter: document document | văn bản | the document
// columns: relation, document, type, title, issuer, date, status, sentence, key
// example: document=09/KH-TTLTLS
MATCH (d:Document {key: $document})-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]->(t:Document)
RETURN type(e) AS relation, coalesce(t.number, t.symbol, t.title, t.key) AS document, t.type AS type, t.title AS title,
       t.issuer AS issuer, t.date_text AS date, t.status AS status, e.sentence AS sentence, t.key AS key
ORDER BY date IS NULL, date, key, relation
LIMIT $limit
