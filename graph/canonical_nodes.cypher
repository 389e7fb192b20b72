// Nodes of a label with all that they bear.
UNWIND $keys AS key
MATCH (n:«label» {key: key})
RETURN n.key AS key, properties(n) AS properties
