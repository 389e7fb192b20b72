// Nodes of one label as they should be; a property that a row leaves null is taken away.
UNWIND $rows AS row
MERGE (n:«label» {key: row.key})
SET «properties»
