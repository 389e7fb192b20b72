WITH counted AS MATERIALIZED (
         SELECT r.target AS id, count(*) AS open, sum(CASE WHEN t.due < :first_open THEN 1 ELSE 0 END) AS overdue,
                min(CASE WHEN t.due >= :first_open THEN t.due END) AS next
         FROM task AS t CROSS JOIN assigned_to AS r ON r.source = t.id
         WHERE t.state = 'open'
         GROUP BY r.target
     )
SELECT a.name AS unit, a.level AS level, c.open AS open, c.overdue AS overdue, c.next AS next, a.until AS until,
       a.key AS key
FROM counted AS c CROSS JOIN agency AS a ON a.id = c.id
ORDER BY c.open DESC, a.key
LIMIT :limit
