// New edges of one kind, where none is yet, between nodes known by the server's numbers; a row has these two, then a
// value for each property.
UNWIND $rows AS row
MATCH (source) WHERE id(source) = row[0]
MATCH (target) WHERE id(target) = row[1]
CREATE (source)-[n:«kind» {«properties»}]->(target)
