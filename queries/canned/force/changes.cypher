// id: changes
// vi: Văn bản này đã bị thay thế, bãi bỏ, đình chỉ, sửa đổi, đính chính bởi văn bản nào, từ ngày nào, toàn bộ hay một phần?
// en: What replaced, repealed, suspended, amended or corrected this document, from which day, whole or in part?
// parameter: document document | văn bản | the document
// columns: relation, partial, since, document, type, title, issuer, date, draft, sentence, key
// example: document=61/2018/NĐ-CP
MATCH (d:Document {key: $document})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS]-(new:Document)
RETURN type(e) AS relation, e.partial AS partial,
       coalesce(toString(e.effective), toString(new.effective_from), new.date_text) AS since,
       coalesce(new.number, new.symbol, new.title, new.key) AS document, new.type AS type, new.title AS title,
       new.issuer AS issuer, new.date_text AS date, new.status = 'provisional' AS draft, e.sentence AS sentence,
       new.key AS key
ORDER BY since IS NULL, since, key, relation
LIMIT $limit
