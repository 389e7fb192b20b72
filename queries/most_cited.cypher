// id: most_cited
// vi: Những văn bản nào được nhiều văn bản khác dẫn nhất?
// en: Which documents do most other documents name?
// columns: documents, number, type, title, issuer, date, status, key
MATCH (s:Document)-[:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]->(d:Document)
WITH d, count(DISTINCT s.key) AS documents
RETURN documents, d.number AS number, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.status AS status, d.key AS key
ORDER BY documents DESC, key
