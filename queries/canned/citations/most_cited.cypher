// id: most_cited
// vi: Những văn bản nào ban hành trong thời gian này được dẫn nhiều nhất?
// en: Which documents, issued in this period, are named most often?
// parameter: since date = null | ban hành từ ngày | issued from this day on
// parameter: until date = null | ban hành đến hết ngày | issued up to this day
// columns: citations, number, type, title, issuer, date, status, key
MATCH (d:Document)
WHERE ($since IS NULL OR d.date_text >= $since) AND ($until IS NULL OR d.date_text <= $until)
WITH d, COUNT { (d)<-[:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-() } AS citations
WHERE citations > 0
WITH d, citations ORDER BY citations DESC, d.key LIMIT $limit
RETURN citations, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       d.status AS status, d.key AS key
ORDER BY citations DESC, key
