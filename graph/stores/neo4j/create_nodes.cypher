// New nodes of one label, where none is yet; a row has a value for each property. The numbers that the server gives to
// them come back in the order of the rows.
UNWIND range(0, size($rows) - 1) AS place
WITH place, $rows[place] AS row
CREATE (n:«label» {«properties»})
WITH place, n ORDER BY place
RETURN collect(id(n)) AS numbers
