// id: decided_nodes
// vi: Những văn bản và việc mà người ta đã quyết định, văn bản ấy còn mang những tên, ngày, tệp nào.
// en: The documents and tasks about which people decided, and the names, days and files of these documents.
// for: program
// columns: key, decided, words, days, files
MATCH (d:Document)
WHERE d.decided IS NOT NULL
RETURN d.key AS key, d.decided AS decided, d.words AS words, d.dates_seen AS days, d.files AS files
UNION
MATCH (t:Task)
WHERE t.decided IS NOT NULL
RETURN t.key AS key, t.decided AS decided, null AS words, null AS days, null AS files
