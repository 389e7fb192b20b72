// New edges of one kind, where none is yet; both ends are there already.
UNWIND $rows AS row
MATCH (source:«source» {key: row.source})
MATCH (target:«target» {key: row.target})
CREATE (source)-[n:«kind»]->(target)
SET n = row.properties
