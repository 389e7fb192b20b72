// What leads away from nodes of a label, of some kinds, by the numbers of the nodes. To look at the other end for its key would take as long as all the rest.
UNWIND $ids AS asked
MATCH (n:«label»)
WHERE id(n) = asked
MATCH (n)-[e]->(other)
WHERE type(e) IN $kinds
RETURN asked AS source, type(e) AS kind, id(other) AS target, properties(e) AS properties
