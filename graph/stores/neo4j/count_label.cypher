// How many nodes of a label there are, as the server counts them itself.
MATCH (n:«label»)
RETURN count(n) AS number
