// The next nodes of a label, in the order in which the store keeps them.
MATCH (n:«label»)
RETURN id(n) AS id, n.key AS key
SKIP $before LIMIT $most
