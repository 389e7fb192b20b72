// id: several_dates
// vi: Số hiệu nào mang nhiều ngày khác nhau trong các văn bản?
// en: Which numbers bear different dates in different places?
// columns: document, issuer, chosen, dates, status, key
// Either of one document several days are told, or several
// documents of one agency, type and year bear the number, each of another day.
MATCH (d:Document)
WHERE d.date IS NOT NULL OR size(d.dates_seen) > 1
OPTIONAL MATCH (d)-[:ISSUED_BY]->(a:Agency)
WITH a.key AS issuer, d.year AS year,
     CASE WHEN a IS NULL OR d.date IS NULL THEN d.key ELSE coalesce(d.number_folded, d.key) END AS number,
     collect(d) AS bearers
WHERE size(bearers) > 1 OR any(each IN bearers WHERE size(each.dates_seen) > 1)
UNWIND bearers AS d
UNWIND bearers AS other
WITH d, other
WHERE other.key = d.key OR other.date <> d.date AND coalesce(other.type, d.type, '') = coalesce(d.type, other.type, '')
UNWIND CASE WHEN size(other.dates_seen) > 0 THEN other.dates_seen ELSE [other.date] END AS day
WITH DISTINCT d, day ORDER BY day
WITH d, collect(day) AS dates
WHERE size(dates) > 1
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS chosen,
       dates, d.status AS status, d.key AS key
ORDER BY key
LIMIT $limit
