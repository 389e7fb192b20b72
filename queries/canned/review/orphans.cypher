// id: orphans
// vi: Những văn bản nào đã đọc mà không dẫn văn bản nào, cũng không văn bản nào dẫn?
// en: Which loaded documents name no other one and are named by none?
// columns: document, type, title, issuer, date, key
// What may mean several documents names one all the same, and perhaps each of them.
MATCH (d:Document)
WHERE d.status <> 'cited' AND NOT (d)-[:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]-(:Document)
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.type AS type, d.title AS title,
       d.issuer AS issuer, d.date_text AS date, d.key AS key
ORDER BY date IS NULL, date DESC, key
LIMIT $limit
