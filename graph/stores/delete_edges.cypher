// Edges of one kind that are no longer there.
UNWIND $rows AS row
MATCH (:«source» {key: row.source})-[n:«kind»]->(:«target» {key: row.target})
DELETE n
