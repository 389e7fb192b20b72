// How many nodes of one label there are among some.
UNWIND $keys AS key
MATCH (n:«label» {key: key})
RETURN count(n) AS number
