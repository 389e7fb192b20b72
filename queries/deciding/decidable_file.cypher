// id: decidable_file
// vi: Văn bản nào có tệp này?
// en: Which document has this file?
// for: program
// parameter: file text
// columns: key, files
MATCH (d:Document)
WHERE d.files CONTAINS $file
RETURN d.key AS key, d.files AS files
ORDER BY key
