// id: issuers_over
// vi: Văn bản nào do cơ quan nay không còn ban hành, và ai kế tục cơ quan ấy?
// en: Which documents did agencies issue that are over, and who took over from them?
// parameter: province text = null | tỉnh, thành phố | province
// columns: agency, until, heirs, documents, first, last, key
// example: province=Đắk Nông
MATCH (d:Document)-[:ISSUED_BY]->(a:Agency)
WHERE a.until IS NOT NULL AND ($province IS NULL OR d.province = $province)
WITH a, count(d) AS documents, min(d.date_text) AS first, max(d.date_text) AS last
OPTIONAL MATCH (a)-[:SUCCEEDED_BY]->(heir:Agency)
WITH a, documents, first, last, heir ORDER BY heir.name
RETURN a.name AS agency, toString(a.until) AS until, collect(heir.name) AS heirs, documents, first, last, a.key AS key
ORDER BY documents DESC, agency, key
LIMIT $limit
