// id: several_dates
// vi: Số hiệu nào mang nhiều ngày khác nhau trong các văn bản?
// en: Which numbers bear different dates in different places?
// columns: document, issuer, chosen, dates, status, key
MATCH (d:Document)
WHERE size(d.dates_seen) > 1
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS chosen,
       d.dates_seen AS dates, d.status AS status, d.key AS key
ORDER BY key
LIMIT $limit
