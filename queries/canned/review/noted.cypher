// id: noted
// vi: Văn bản nào có ghi chú loại này (ví dụ conflicting-dates)?
// en: Which documents bear a finding of this code (such as conflicting-dates)?
// parameter: code text | mã ghi chú | the finding's code
// columns: document, title, issuer, date, findings, key
// example: code=conflicting-dates
MATCH (d:Document)
WHERE d.findings CONTAINS '"code": "' + $code + '"'
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, d.findings AS findings, d.key AS key
ORDER BY key
LIMIT $limit
