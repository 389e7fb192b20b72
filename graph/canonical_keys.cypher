// The keys of a label.
MATCH (n:«label»)
RETURN n.key AS key
