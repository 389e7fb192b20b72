// id: cited_later
// vi: Văn bản nào thực hiện, căn cứ vào văn bản ghi ngày sau ngày của chính mình?
// en: Which documents carry out or rest on one that is dated after themselves?
// parameter: year integer = this-year | ban hành trong năm | issued in this year
// columns: document, issuer, date, relation, cited, cited_date, days, sentence, key
MATCH (d:Document {year: $year})-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(t:Document)
WHERE t.date_text > d.date_text AND NOT t.date_text STARTS WITH d.date_text
WITH d, r, t, type(r) AS relation ORDER BY d.date_text, d.key, t.key, relation LIMIT $limit
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS date, relation,
       coalesce(t.number, t.symbol, t.title, t.key) AS cited, t.date_text AS cited_date,
       duration.inDays(d.date, t.date).days AS days, r.sentence AS sentence, d.key AS key
ORDER BY date, key, t.key, relation
