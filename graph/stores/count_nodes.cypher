// How many nodes of each label can be read.
MATCH (n)
RETURN labels(n)[0] AS name, count(n.key) AS number
