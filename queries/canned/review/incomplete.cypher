// id: incomplete
// vi: Văn bản nào đã đọc mà không rõ số, ngày, cơ quan ban hành hoặc trích yếu?
// en: Of which loaded documents is the number, the date, the issuer or the title not known?
// columns: document, missing, issuer, date, files, key
MATCH (d:Document)
WHERE d.status <> 'cited' AND (d.number IS NULL OR d.date IS NULL OR d.issuer IS NULL OR d.title IS NULL)
WITH d, [part IN [CASE WHEN d.number IS NULL THEN 'number' END, CASE WHEN d.date IS NULL THEN 'date' END,
                  CASE WHEN d.issuer IS NULL THEN 'issuer' END, CASE WHEN d.title IS NULL THEN 'title' END]
         WHERE part IS NOT NULL] AS missing
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, missing, d.issuer AS issuer, d.date_text AS date,
       d.files AS files, d.key AS key
ORDER BY size(missing) DESC, key
LIMIT $limit
