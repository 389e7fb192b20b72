// id: issued_by
// vi: Các cơ quan này, theo tên, đã ban hành những văn bản nào?
// en: Which documents did the agencies of these names issue?
// for: program
// parameter: issuers texts
// columns: key
UNWIND $issuers AS issuer
MATCH (d:Document {issuer: issuer})
RETURN DISTINCT d.key AS key
