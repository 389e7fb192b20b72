WITH bearer AS MATERIALIZED (
       SELECT d.id, d.number_folded AS number, d.year, d.type, d.date, d.dates_seen, i.target AS issuer
       FROM document AS d JOIN issued_by AS i ON i.source = d.id
       WHERE d.date NOT NULL AND d.number_folded NOT NULL
     ),
     several AS MATERIALIZED (
       SELECT issuer, number, year FROM bearer GROUP BY issuer, number, year HAVING count(DISTINCT date) > 1
     ),
     shared AS MATERIALIZED (SELECT b.* FROM several JOIN bearer AS b USING (issuer, number, year)),
     told AS (
       SELECT id, id AS other, dates_seen, date FROM document WHERE json_array_length(dates_seen) > 1
       UNION SELECT id, id, dates_seen, date FROM shared
       UNION
       SELECT b.id, o.id, o.dates_seen, o.date
       FROM shared AS b JOIN shared AS o USING (issuer, number, year)
       WHERE o.date <> b.date AND coalesce(o.type, b.type, '') = coalesce(b.type, o.type, '')
     ),
     day AS (
       SELECT DISTINCT t.id, j.value AS day
       FROM told AS t
       JOIN json_each(CASE WHEN json_array_length(t.dates_seen) > 0 THEN t.dates_seen ELSE json_array(t.date) END) AS j
       ORDER BY t.id, day
     ),
     days AS (SELECT id, json_group_array(day) AS dates FROM day GROUP BY id HAVING count(*) > 1)
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.issuer AS issuer, d.date_text AS chosen,
       days.dates AS "dates [list]", d.status AS status, d.key AS key
FROM days JOIN document AS d USING (id)
ORDER BY d.key
LIMIT :limit
