// id: to_procure
// vi: Những văn bản nào chỉ được dẫn, chưa có trong kho, mà nhiều văn bản dựa vào nhất (cần tìm về)?
// en: Which documents are only cited, not loaded, and most relied upon (to be procured)?
// parameter: least integer = 1 | số văn bản dựa vào ít nhất | rested on by at least so many documents
// columns: dependants, citations, number, type, title, issuer, date, key
// example: least=2
MATCH (d:Document)
WHERE d.status = 'cited'
WITH d, COUNT { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } AS dependants
WHERE dependants >= $least
WITH d, dependants ORDER BY dependants DESC, d.key LIMIT $limit
RETURN dependants,
       COUNT { (d)<-[:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-() } AS citations,
       d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer, d.date_text AS date, d.key AS key
ORDER BY dependants DESC, key
