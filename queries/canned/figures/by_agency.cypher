// id: by_agency
// vi: Mỗi cơ quan đã ban hành bao nhiêu văn bản trong thời gian này?
// en: How many documents did each agency issue in this period?
// parameter: since date = null | từ ngày | from this day on
// parameter: until date = null | đến hết ngày | up to this day
// columns: agency, level, documents, loaded, first, last, key
// example: since=2025-01-01; until=2025-12-31
// Two agencies may bear one name, one after the other; what several issued together counts for each of them.
MATCH (d:Document)
WHERE d.issuer IS NOT NULL AND ($since IS NULL OR d.date_text >= $since) AND ($until IS NULL OR d.date_text <= $until)
OPTIONAL MATCH (d)-[:ISSUED_BY]->(a:Agency)
RETURN coalesce(a.name, d.issuer) AS agency, coalesce(a.level, d.level) AS level, count(d) AS documents,
       sum(CASE WHEN d.status = 'cited' THEN 0 ELSE 1 END) AS loaded, min(d.date_text) AS first,
       max(d.date_text) AS last, a.key AS key
ORDER BY documents DESC, agency, level IS NULL, level, key IS NULL, key
LIMIT $limit
