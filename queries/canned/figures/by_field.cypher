// id: by_field
// vi: Mỗi lĩnh vực (chữ sau dấu gạch trong ký hiệu công văn, như NC, KGVX) có bao nhiêu văn bản?
// en: How many letters are there in each field (the letters after the dash of their symbol: NC, KGVX)?
// parameter: since date = null | từ ngày | from this day on
// parameter: until date = null | đến hết ngày | up to this day
// columns: field, documents, agencies, first, last
// example: since=2025-01-01
MATCH (d:Document)
WHERE d.type = 'Công văn' AND d.symbol CONTAINS '-'
  AND ($since IS NULL OR d.date_text >= $since) AND ($until IS NULL OR d.date_text <= $until)
WITH d, substring(d.symbol, size(split(d.symbol, '-')[0]) + 1) AS field
RETURN field, count(d) AS documents, count(DISTINCT d.issuer) AS agencies, min(d.date_text) AS first,
       max(d.date_text) AS last
ORDER BY documents DESC, field
LIMIT $limit
