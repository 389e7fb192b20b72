// A property by which nodes are looked up.
CREATE INDEX «name» IF NOT EXISTS FOR (n:«label») ON (n.«property»)
