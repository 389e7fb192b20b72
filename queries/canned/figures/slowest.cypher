// id: slowest
// vi: Văn bản thực hiện nào ban hành chậm nhất sau văn bản cấp trên?
// en: Which documents came latest after the one that they carry out?
// parameter: year integer = this-year | ban hành trong năm | issued in this year
// columns: days, document, issuer, date, carried_out, carried_out_date, key
// example: year=2025
MATCH (s:Document {year: $year})-[:IMPLEMENTS]->(t:Document)
WHERE s.date IS NOT NULL AND t.date IS NOT NULL AND t.date_text <= s.date_text
WITH s, t, duration.inDays(t.date, s.date).days AS days ORDER BY days DESC, s.key, t.key LIMIT $limit
RETURN days, coalesce(s.number, s.symbol, s.title, s.key) AS document, s.issuer AS issuer, s.date_text AS date,
       coalesce(t.number, t.symbol, t.title, t.key) AS carried_out, t.date_text AS carried_out_date, s.key AS key
ORDER BY days DESC, key, t.key
