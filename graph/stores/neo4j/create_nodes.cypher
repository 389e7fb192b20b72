// New nodes of one label, where none is yet.
UNWIND $rows AS row
CREATE (n:«label»)
SET n = row
