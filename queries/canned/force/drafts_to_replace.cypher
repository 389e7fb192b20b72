// id: drafts_to_replace
// vi: Dự thảo nào, khi ban hành, sẽ thay thế hoặc bãi bỏ văn bản nào, và bao nhiêu văn bản dựa vào đó?
// en: Which drafts will replace or repeal which documents, and how many others rest on those?
// columns: draft, title, issuer, date, relation, partial, document, dependants, key
MATCH (new:Document {status: 'provisional'})-[e:REPLACES|REPEALS]->(d:Document)
RETURN coalesce(new.symbol, new.title, new.key) AS draft, new.title AS title, new.issuer AS issuer,
       new.date_text AS date, type(e) AS relation, e.partial AS partial, coalesce(d.number, d.title, d.key) AS document,
       COUNT { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } AS dependants, new.key AS key
ORDER BY dependants DESC, key, document, relation
LIMIT $limit
