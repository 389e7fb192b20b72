// id: in_field
// vi: Những công văn nào thuộc lĩnh vực này?
// en: Which letters belong to this field?
// parameter: field text | chữ của lĩnh vực, như NC | the field's letters, such as NC
// parameter: since date = null | từ ngày | from this day on
// parameter: until date = null | đến hết ngày | up to this day
// columns: number, title, issuer, date, status, key
// example: field=NC
MATCH (d:Document)
WHERE d.type = 'Công văn' AND d.symbol ENDS WITH '-' + $field
  AND ($since IS NULL OR d.date_text >= $since) AND ($until IS NULL OR d.date_text <= $until)
WITH d WHERE substring(d.symbol, size(split(d.symbol, '-')[0]) + 1) = $field
RETURN d.number AS number, d.title AS title, d.issuer AS issuer, d.date_text AS date, d.status AS status, d.key AS key
ORDER BY date IS NULL, date DESC, key
LIMIT $limit
