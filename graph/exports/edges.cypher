// What leads away from nodes of a label, of some kinds.
UNWIND $keys AS key
MATCH (n:«label» {key: key})-[e]->(other)
WHERE type(e) IN $kinds
RETURN key AS source, type(e) AS kind, other.key AS target, properties(e) AS properties
