// id: expired
// vi: Những văn bản nào đã hết thời hạn hiệu lực mà còn văn bản khác dựa vào?
// en: Which documents have expired while others still rest on them?
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: document, title, issuer, date, expires, dependants, key
MATCH (d:Document)
WHERE d.expires IS NOT NULL AND toString(d.expires) < $as_of
  AND EXISTS { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() }
WITH d, toString(d.expires) AS expires ORDER BY expires DESC, d.key LIMIT $limit
RETURN coalesce(d.number, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       expires, COUNT { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } AS dependants, d.key AS key
ORDER BY expires DESC, key
