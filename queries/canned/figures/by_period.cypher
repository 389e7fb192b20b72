// id: by_period
// vi: Mỗi tháng có bao nhiêu văn bản được ban hành, theo từng cấp?
// en: How many documents were issued in each month, by level?
// parameter: since date = null | từ ngày | from this day on
// parameter: until date = null | đến hết ngày | up to this day
// columns: month, level, documents, loaded
// example: since=2025-01-01
MATCH (d:Document)
WHERE d.date_text IS NOT NULL AND ($since IS NULL OR d.date_text >= $since) AND ($until IS NULL OR d.date_text <= $until)
RETURN substring(d.date_text, 0, 7) AS month, d.level AS level, count(d) AS documents,
       sum(CASE WHEN d.status = 'cited' THEN 0 ELSE 1 END) AS loaded
ORDER BY month, level IS NULL, level
LIMIT $limit
