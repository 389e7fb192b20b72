// id: changed_since
// vi: Từ ngày này đến nay, văn bản nào đã bị thay thế, bãi bỏ, đình chỉ, sửa đổi, đính chính?
// en: What was replaced, repealed, suspended, amended or corrected since this day?
// parameter: since date | từ ngày | from this day on
// parameter: until date = today | đến hết ngày | up to this day
// columns: since, relation, partial, document, title, by, dependants, key
// example: since=2025-01-01; until=2026-01-01
MATCH (new:Document)-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS]->(d:Document)
WHERE new.status <> 'provisional'
WITH d, e, new, coalesce(toString(e.effective), toString(new.effective_from), new.date_text) AS since
WHERE since >= $since AND since <= $until
WITH d, e, new, since, type(e) AS relation ORDER BY since DESC, d.key, new.key, relation LIMIT $limit
RETURN since, relation, e.partial AS partial, coalesce(d.number, d.title, d.key) AS document, d.title AS title,
       coalesce(new.number, new.title, new.key) AS by,
       COUNT { (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-() } AS dependants, d.key AS key
ORDER BY since DESC, key, new.key, relation
