// The words by which documents are found.
CREATE FULLTEXT INDEX «name» IF NOT EXISTS FOR (n:«label») ON EACH [«properties»]
