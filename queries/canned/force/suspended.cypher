// id: suspended
// vi: Những văn bản nào đang bị đình chỉ, ngưng hiệu lực, và còn bao nhiêu văn bản dựa vào?
// en: Which documents are suspended, and how many others rest on them?
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: document, title, issuer, date, by, partial, since, dependants, key
MATCH (new:Document)-[e:SUSPENDS]->(d:Document)
WHERE new.status <> 'provisional'
WITH d, e, new, coalesce(toString(e.effective), toString(new.effective_from), new.date_text) AS since
WHERE since IS NULL OR since <= $as_of
WITH d, e, new, since ORDER BY since IS NULL, since DESC, d.key, new.key LIMIT $limit
RETURN coalesce(d.number, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       coalesce(new.number, new.title, new.key) AS by, e.partial AS partial, since,
       COUNT { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } AS dependants, d.key AS key
ORDER BY since IS NULL, since DESC, key, new.key
