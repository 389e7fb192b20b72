// id: weakened_grounds
// vi: Những văn bản mà văn bản này trực tiếp dựa vào đã bị thay thế, bãi bỏ, sửa đổi, đình chỉ, đính chính hoặc hết hạn ra sao?
// en: How were the documents on which this one rests replaced, repealed, amended, suspended, corrected, or did they expire?
// parameter: document document | văn bản | the document
// parameter: as_of date = today | tính đến ngày | as of this day
// columns: ground, title, what, by, partial, since, key
// example: document=31/KH-SKHCN
MATCH (from:Document {key: $document})-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(ground:Document)
WITH DISTINCT ground
OPTIONAL MATCH (ground)<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS]-(new:Document)
WHERE new.status <> 'provisional' AND new.key <> $document
WITH ground, collect(CASE WHEN new IS NULL THEN null ELSE {
       what: type(e), by: coalesce(new.number, new.title, new.key), partial: e.partial,
       since: coalesce(toString(e.effective), toString(new.effective_from), new.date_text)} END) AS changes
WITH ground, [change IN changes WHERE change.since IS NULL OR change.since <= $as_of]
     + CASE WHEN toString(ground.expires) < $as_of
       THEN [{what: 'EXPIRES', by: null, partial: false, since: toString(ground.expires)}] ELSE [] END AS changes
UNWIND changes AS change
RETURN coalesce(ground.number, ground.title, ground.key) AS ground, ground.title AS title, change.what AS what,
       change.by AS by, change.partial AS partial, change.since AS since, ground.key AS key
ORDER BY key, since IS NULL, since, what, by
LIMIT $limit
