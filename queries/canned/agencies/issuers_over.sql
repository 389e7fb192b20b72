WITH over AS MATERIALIZED (
         SELECT a.id AS id, count(*) AS documents, min(d.date_text) AS first, max(d.date_text) AS last
         FROM agency AS a CROSS JOIN issued_by AS i ON i.target = a.id CROSS JOIN document AS d ON d.id = i.source
         WHERE a.until NOT NULL AND (:province IS NULL OR d.province = :province)
         GROUP BY a.id
     )
SELECT a.name AS agency, a.until AS until,
       (SELECT json_group_array(name) FROM (
           SELECT heir.name FROM succeeded_by AS s CROSS JOIN agency AS heir ON heir.id = s.target WHERE s.source = a.id
           ORDER BY heir.name) WHERE name NOT NULL) AS "heirs [list]",
       o.documents AS documents, o.first AS first, o.last AS last, a.key AS key
FROM over AS o CROSS JOIN agency AS a ON a.id = o.id
ORDER BY o.documents DESC, a.name, a.key
LIMIT :limit
