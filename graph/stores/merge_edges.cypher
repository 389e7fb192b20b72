// Edges of one kind as they should be; both ends are there already.
UNWIND $rows AS row
MATCH (source:«source» {key: row.source})
MATCH (target:«target» {key: row.target})
MERGE (source)-[n:«kind»]->(target)
«set»
