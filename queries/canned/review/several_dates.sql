WITH several AS MATERIALIZED (  -- by the index alone: of the many numbers few are of several days
       SELECT i.target AS issuer, d.number_folded AS number, substr(d.date_text, 1, 4) AS year
       FROM document AS d INDEXED BY document_number CROSS JOIN issued_by AS i ON i.source = d.id
       WHERE d.number_folded NOT NULL AND length(d.date_text) = 10
       GROUP BY d.number_folded, i.target, substr(d.date_text, 1, 4) HAVING min(d.date_text) < max(d.date_text)
     ),
     shared AS MATERIALIZED (
       SELECT d.id, d.number_folded AS number, d.year, d.type, d.date, d.dates_seen, s.issuer
       FROM several AS s
       CROSS JOIN document AS d ON d.number_folded = s.number AND d.date NOT NULL AND d.year = CAST(s.year AS INTEGER)
       CROSS JOIN issued_by AS i ON i.source = d.id AND i.target = s.issuer
     ),
     told AS (
       SELECT id, id AS other, dates_seen, date FROM document WHERE instr(dates_seen, ',')
       UNION SELECT id, id, dates_seen, date FROM shared
       UNION
       SELECT b.id, o.id, o.dates_seen, o.date
       FROM shared AS b JOIN shared AS o USING (issuer, number, year)
       WHERE o.date <> b.date AND coalesce(o.type, b.type, '') = coalesce(b.type, o.type, '')
     ),
     day AS (
       SELECT DISTINCT t.id, j.value AS day
       FROM told AS t
       JOIN json_each(CASE WHEN t.dates_seen <> '[]' THEN t.dates_seen ELSE json_array(t.date) END) AS j
       ORDER BY t.id, day
     ),
     days AS (SELECT id, json_group_array(day) AS dates FROM day GROUP BY id HAVING count(*) > 1)
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS chosen,
       days.dates AS "dates [list]", d.status AS status, d.key AS key
FROM days JOIN document AS d USING (id)
ORDER BY d.key
LIMIT :limit
