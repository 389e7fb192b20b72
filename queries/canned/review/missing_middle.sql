WITH office AS MATERIALIZED (
         SELECT d.id, d.key, d.province
         FROM document AS d
         WHERE d.year = :year AND d.level IN ('department', 'district', 'commune', 'unit')
           AND (d.issuer GLOB 'Sở *' OR d.issuer GLOB 'Ban *' OR d.issuer GLOB 'Thanh tra *' OR d.issuer GLOB 'Văn phòng *'
                OR d.issuer GLOB 'Phòng *' OR d.issuer GLOB 'UBND *' OR d.issuer GLOB 'Trung tâm *'
                OR d.issuer GLOB 'Chi cục *' OR d.issuer GLOB 'Trường *')
           AND (d.province NOT NULL OR d.level IN ('district', 'commune') OR d.issuer GLOB 'Sở *' OR d.issuer GLOB 'UBND *'
                OR d.issuer GLOB '* thuộc Sở *' OR d.issuer GLOB '* thuộc UBND *' OR d.issuer GLOB '* huyện *'
                OR d.issuer GLOB '* quận *' OR d.issuer GLOB '* thị xã *' OR d.issuer GLOB '* phường *')
     ),
     alone AS MATERIALIZED (
         SELECT d.id, d.key FROM office AS d
         WHERE NOT EXISTS (
             SELECT 1 FROM relation AS e CROSS JOIN document AS p ON p.id = e.target
             WHERE e.source = d.id
               AND (p.level = 'province' AND e.kind <> 'MAY_BE'
                    OR p.level = 'party' AND p.key NOT GLOB '*|*|*|*tw|*' AND e.kind <> 'MAY_BE'
                    OR p.level = 'department' AND e.kind IN ('IMPLEMENTS', 'REPLIES_TO', 'GUIDES', 'BASED_ON'))
               AND (p.province IS NULL OR d.province IS NULL OR p.province = d.province OR EXISTS (
                   SELECT 1 FROM issued_by AS i
                   CROSS JOIN succeeded_by AS s ON s.source = i.target
                   CROSS JOIN agency AS heir ON heir.id = s.target
                   WHERE i.source = p.id AND substr(heir.name, -length(d.province)) = d.province)))
     )
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       r.kind AS relation, coalesce(c.number, c.title, c.key) AS central, c.title AS central_title, d.key AS key
FROM alone AS a
CROSS JOIN document AS d ON d.id = a.id
CROSS JOIN relation AS r ON r.source = a.id AND r.kind IN ('IMPLEMENTS', 'GUIDES', 'BASED_ON')
CROSS JOIN document AS c ON c.id = r.target
WHERE (c.level = 'central' OR c.level = 'party' AND c.key GLOB '*|*|*|*tw|*')
  AND coalesce(c.type, '') NOT IN ('Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh')
  AND (r.kind <> 'BASED_ON' OR length(c.number) - length(replace(c.number, '/', '')) = 1)
ORDER BY d.date_text, d.key, c.key, r.kind
LIMIT :limit
