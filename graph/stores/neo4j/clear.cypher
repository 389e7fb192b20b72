// Some nodes of a label are taken away, with whatever hangs on them.
MATCH (n:«label»)
WITH n LIMIT $most
DETACH DELETE n
RETURN count(n) AS number
