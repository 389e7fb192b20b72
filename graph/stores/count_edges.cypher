// How many edges of each kind lead from one node to another.
MATCH ()-[e]->()
RETURN type(e) AS name, count(*) AS number
