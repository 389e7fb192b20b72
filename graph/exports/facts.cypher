// What tells documents from others, for those that name them.
UNWIND $ids AS asked
MATCH (d:Document)
WHERE id(d) = asked
RETURN d.key AS key, d.number AS number, d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date
