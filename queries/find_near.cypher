// id: find_near
// vi: Văn bản nào cùng số thứ tự hoặc cùng ký hiệu?
// en: Which documents share the serial or the letters?
// for: program
// parameter: serial text
// parameter: letters text
// columns: key, number
MATCH (d:Document)
WHERE d.number_folded STARTS WITH $serial OR d.number_folded ENDS WITH $letters
RETURN d.key AS key, d.number_folded AS number
ORDER BY number, key
