// What leads away from nodes of a label.
UNWIND $keys AS key
MATCH (n:«label» {key: key})-[e]->(other)
RETURN n.key AS source, type(e) AS kind, labels(other)[0] AS label, other.key AS target, properties(e) AS properties
