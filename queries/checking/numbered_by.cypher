// id: numbered_by
// vi: Các cơ quan này đã ban hành những số nào, ngày nào?
// en: Which numbers did these agencies give, on which days?
// for: program
// parameter: issuers texts
// columns: key, date
UNWIND $issuers AS issuer
MATCH (d:Document {issuer: issuer})
WHERE d.date IS NOT NULL AND d.number IS NOT NULL
RETURN d.key AS key, d.date_text AS date
