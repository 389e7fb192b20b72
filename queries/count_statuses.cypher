// id: count_statuses
// vi: Bao nhiêu văn bản đã đọc, chỉ được dẫn, hay là dự thảo?
// en: How many documents were read, are only cited, or are drafts?
// for: program
// columns: status, documents
MATCH (d:Document)
RETURN d.status AS status, count(d) AS documents
ORDER BY status
