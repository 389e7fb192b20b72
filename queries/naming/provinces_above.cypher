// id: provinces_above
// vi: Các cơ quan này, theo tên, thực hiện văn bản của những tỉnh nào?
// en: Which provinces' documents do the agencies of these names carry out?
// for: program
// parameter: issuers texts
// columns: issuer, above
UNWIND $issuers AS issuer
MATCH (d:Document {issuer: issuer})-[:IMPLEMENTS]->(above:Document)
WHERE above.level = 'province'
RETURN DISTINCT issuer, above.issuer AS above
