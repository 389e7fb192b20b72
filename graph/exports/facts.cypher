// What tells documents from others, for those that name them.
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date
