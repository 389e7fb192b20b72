// id: drafts
// vi: Những dự thảo chưa có số nào có trong kho?
// en: Which drafts without a number are there?
// parameter: since date = null | từ ngày | from this day on
// columns: symbol, type, title, issuer, date, tasks, key
MATCH (d:Document {status: 'provisional'})
WHERE $since IS NULL OR d.date_text >= $since
RETURN d.symbol AS symbol, d.type AS type, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       COUNT { (d)-[:HAS_TASK]->() } AS tasks, d.key AS key
ORDER BY date IS NULL, date DESC, key
LIMIT $limit
