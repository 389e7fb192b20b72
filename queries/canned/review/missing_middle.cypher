// id: missing_middle
// vi: Sở, đơn vị nào của tỉnh thực hiện, hướng dẫn thẳng văn bản trung ương, hoặc căn cứ văn bản chỉ đạo của trung ương, mà không nêu văn bản nào của tỉnh mình?
// en: Which offices of a province carry out or guide a document of the centre, or rest on one that directs, and name none of their own province?
// parameter: year integer = this-year | ban hành trong năm | issued in this year
// columns: document, title, issuer, date, relation, central, central_title, key
// The Party's central bodies, whose symbols end so, are of the centre too. Laws are for everybody, and every document rests on
// decrees, whose numbers have the year between two strokes: of grounds only those that direct somebody are told. Who is of a
// ministry only stands in a province: who is of one is told by name and place, as the check of a draft does. A document of
// another province is none between, unless the own one took over from it.
MATCH (d:Document {year: $year})
WHERE d.level IN ['department', 'district', 'commune', 'unit']
  AND any(office IN ['Sở ', 'Ban ', 'Thanh tra ', 'Văn phòng ', 'Phòng ', 'UBND ', 'Trung tâm ', 'Chi cục ', 'Trường ']
          WHERE d.issuer STARTS WITH office)
  AND (d.province IS NOT NULL OR d.level IN ['district', 'commune'] OR d.issuer STARTS WITH 'Sở ' OR d.issuer STARTS WITH 'UBND '
       OR any(whose IN [' thuộc Sở ', ' thuộc UBND ', ' huyện ', ' quận ', ' thị xã ', ' phường '] WHERE d.issuer CONTAINS whose))
MATCH (d)-[r:IMPLEMENTS|GUIDES|BASED_ON]->(c:Document)
WHERE (c.level = 'central' OR c.level = 'party' AND split(c.key, '|')[3] ENDS WITH 'tw')
  AND NOT coalesce(c.type, '') IN ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']
  AND (type(r) <> 'BASED_ON' OR size(split(c.number, '/')) = 2)
WITH d, collect(c) AS centre, collect(type(r)) AS relations
WHERE NOT EXISTS {
    MATCH (d)-[e]->(p:Document)
    WHERE (p.level = 'province' AND NOT type(e) IN ['MAY_BE', 'REJECTED']
           OR p.level = 'party' AND NOT split(p.key, '|')[3] ENDS WITH 'tw' AND NOT type(e) IN ['MAY_BE', 'REJECTED']
           OR p.level = 'department' AND type(e) IN ['IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON'])
      AND (coalesce(p.province, d.province, '') = coalesce(d.province, p.province, '')
           OR EXISTS { MATCH (p)-[:ISSUED_BY]->(:Agency)-[:SUCCEEDED_BY]->(heir:Agency) WHERE heir.name ENDS WITH d.province })
  }
UNWIND range(0, size(centre) - 1) AS place
WITH d, centre[place] AS c, relations[place] AS relation ORDER BY d.date_text, d.key, c.key, relation LIMIT $limit
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, relation, coalesce(c.number, c.title, c.key) AS central, c.title AS central_title,
       d.key AS key
ORDER BY date, key, c.key, relation
