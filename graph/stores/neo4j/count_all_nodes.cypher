// How many nodes there are, whosever they are.
MATCH (n)
RETURN count(n) AS number
