// id: issued_on
// vi: Các cơ quan này, theo tên, đã ban hành những văn bản nào trong các ngày này?
// en: Which documents did the agencies of these names issue on these days?
// for: program
// parameter: issuers texts
// parameter: days texts
// columns: key, issuer, day
UNWIND $issuers AS issuer
MATCH (d:Document {issuer: issuer})
WHERE d.date_text IN $days
RETURN DISTINCT d.key AS key, d.issuer AS issuer, d.date_text AS day
