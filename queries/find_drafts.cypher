// id: find_drafts
// vi: Dự thảo chưa có số nào trong kho?
// en: Which drafts without a number are there?
// for: program
// columns: key, symbol, date, title
MATCH (d:Document {status: 'provisional'})
RETURN d.key AS key, d.symbol AS symbol, d.date_text AS date, d.title_folded AS title
ORDER BY key
