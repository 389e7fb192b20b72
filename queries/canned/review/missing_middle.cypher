// id: missing_middle
// vi: Sở, đơn vị nào của tỉnh thực hiện, hướng dẫn thẳng văn bản trung ương, hoặc căn cứ văn bản chỉ đạo của trung ương, mà không nêu văn bản nào của tỉnh?
// en: Which offices of a province carry out or guide a document of the centre, or rest on one that directs, and name none of the province?
// parameter: year integer = this-year | ban hành trong năm | issued in this year
// columns: document, title, issuer, date, relation, central, central_title, key
// The Party's central bodies, whose symbols end so, are of the centre too. Every document rests on laws and decrees, whose
// numbers have the year between two strokes: only other grounds, which direct somebody, are told. Who is of a ministry only
// stands in a province: its offices are left out by their names, as the check of a draft does.
MATCH (d:Document {year: $year})
WHERE d.level IN ['department', 'district', 'commune', 'unit']
  AND any(office IN ['Sở ', 'Ban ', 'Thanh tra ', 'Văn phòng ', 'Phòng ', 'UBND ', 'Trung tâm ', 'Chi cục ', 'Trường ']
          WHERE d.issuer STARTS WITH office)
MATCH (d)-[r:IMPLEMENTS|GUIDES|BASED_ON]->(c:Document)
WHERE (type(r) <> 'BASED_ON' OR size(split(c.number, '/')) = 2) AND (c.level = 'central' OR c.level = 'party' AND split(c.key, '|')[3] ENDS WITH 'tw')
  AND NOT EXISTS {
    MATCH (d)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(p:Document) WHERE p.level = 'department'
  }
  AND NOT EXISTS {
    MATCH (d)-[e]->(p:Document)
    WHERE NOT type(e) IN ['MAY_BE', 'REJECTED']
      AND (p.level = 'province' OR p.level = 'party' AND NOT split(p.key, '|')[3] ENDS WITH 'tw')
  }
WITH d, c, type(r) AS relation ORDER BY d.date_text, d.key, c.key, relation LIMIT $limit
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, relation, coalesce(c.number, c.title, c.key) AS central, c.title AS central_title,
       d.key AS key
ORDER BY date, key, c.key, relation
