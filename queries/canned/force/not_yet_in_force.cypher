// id: not_yet_in_force
// vi: Những văn bản nào đã ban hành nhưng chưa có hiệu lực?
// en: Which documents are issued and not yet in force?
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: document, type, title, issuer, date, effective_from, key
MATCH (d:Document)
WHERE d.effective_from IS NOT NULL AND toString(d.effective_from) > $as_of
  AND (d.date_text IS NULL OR d.date_text <= $as_of) AND d.status <> 'provisional'
RETURN coalesce(d.number, d.title, d.key) AS document, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, toString(d.effective_from) AS effective_from, d.key AS key
ORDER BY effective_from, key
LIMIT $limit
