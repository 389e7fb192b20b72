// id: find_serial
// vi: Văn bản nào có số thứ tự này?
// en: Which documents bear this serial?
// for: program
// parameter: serial text
// columns: key
MATCH (d:Document)
WHERE d.number_folded STARTS WITH $serial
RETURN d.key AS key
ORDER BY key
