// id: ended_by
// vi: Những văn bản này bị thay thế, bãi bỏ toàn bộ bởi văn bản nào, từ ngày nào?
// en: What replaced or repealed these documents as a whole, and from which day on?
// for: program
// parameter: keys texts
// columns: old, by, by_key, since, signed, by_number, by_type, by_issuer, by_title
UNWIND $keys AS key
MATCH (old:Document {key: key})<-[gone:REPLACES|REPEALS]-(new:Document)
WHERE NOT gone.partial AND new.status <> 'provisional'
RETURN old.key AS old, coalesce(new.number, new.title, new.key) AS by, new.key AS by_key,
       coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since, new.date_text AS signed,
       new.number AS by_number, new.type AS by_type, new.issuer AS by_issuer, new.title AS by_title
