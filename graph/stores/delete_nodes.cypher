// Nodes of one label that are no longer there, with whatever still hangs on them.
UNWIND $rows AS row
MATCH (n:«label» {key: row.key})
DETACH DELETE n
