// id: lag
// vi: Từ khi cấp trên ban hành đến khi cấp dưới có văn bản thực hiện mất bao nhiêu ngày?
// en: How many days pass between a document and those of each lower level that carry it out?
// parameter: year integer = this-year | văn bản thực hiện ban hành trong năm | carried out in this year
// columns: from_level, to_level, relations, least, median, nine_of_ten, most
// example: year=2025
// The Party's central bodies, whose symbols end so, are of the centre too.
MATCH (s:Document {year: $year})-[:IMPLEMENTS]->(t:Document)
WHERE s.date IS NOT NULL AND t.date IS NOT NULL AND t.date_text <= s.date_text
WITH CASE WHEN t.level = 'party' AND split(t.key, '|')[3] ENDS WITH 'tw' THEN 'central' ELSE t.level END AS from_level,
     CASE WHEN s.level = 'party' AND split(s.key, '|')[3] ENDS WITH 'tw' THEN 'central' ELSE s.level END AS to_level,
     duration.inDays(t.date, s.date).days AS days
RETURN from_level, to_level, count(days) AS relations, min(days) AS least, percentileDisc(days, 0.5) AS median,
       percentileDisc(days, 0.9) AS nine_of_ten, max(days) AS most
ORDER BY relations DESC, from_level IS NULL, from_level, to_level IS NULL, to_level
LIMIT $limit
