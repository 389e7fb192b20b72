// What leads away from nodes of a label, of some kinds. To look at the other end for its key would take as long as all the rest.
UNWIND $keys AS key
MATCH (n:«label» {key: key})-[e]->(other)
WHERE type(e) IN $kinds
RETURN key AS source, type(e) AS kind, id(other) AS target, properties(e) AS properties
