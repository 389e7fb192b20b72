// id: resting_on_ended
// vi: Những văn bản này căn cứ, thực hiện văn bản nào đã bị thay thế, bãi bỏ toàn bộ?
// en: Which documents that were replaced or repealed as a whole do these rest on?
// for: program
// parameter: keys texts
// columns: source, date, target, name, relation, evidence, by, by_key, since, by_number, by_type, signed, by_issuer, by_title
UNWIND $keys AS key
MATCH (d:Document {key: key})-[r:IMPLEMENTS|GUIDES|BASED_ON]->(old:Document)<-[gone:REPLACES|REPEALS]-(new:Document)
WHERE NOT gone.partial AND new.status <> 'provisional' AND new.key <> d.key
RETURN d.key AS source, d.date_text AS date, old.key AS target, coalesce(old.number, old.title, old.key) AS name,
       type(r) AS relation, r.evidence AS evidence, coalesce(new.number, new.title, new.key) AS by, new.key AS by_key,
       coalesce(toString(gone.effective), toString(new.effective_from), new.date_text) AS since,
       new.number AS by_number, new.type AS by_type, new.date_text AS signed, new.issuer AS by_issuer, new.title AS by_title
ORDER BY source, target, since, by_key
