// The next nodes of a label by key; the number of each tells where the store keeps it.
MATCH (n:«label»)
WHERE n.key > $last
RETURN id(n) AS id, n.key AS key
ORDER BY n.key
LIMIT $most
