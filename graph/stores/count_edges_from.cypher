// How many edges of each kind begin at these nodes.
UNWIND $keys AS key
MATCH (n:«label» {key: key})-[e]->()
RETURN type(e) AS name, count(*) AS number
