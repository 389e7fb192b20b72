WITH counted AS MATERIALIZED (
         SELECT id, count(*) AS open, sum(CASE WHEN due < first_open THEN 1 ELSE 0 END) AS overdue,
                min(CASE WHEN due >= first_open THEN due END) AS next
         FROM (SELECT r.target AS id, t.due AS due,
                      CASE WHEN t.due_hour NOT NULL THEN :as_of ELSE :first_open END AS first_open
               FROM task AS t CROSS JOIN assigned_to AS r ON r.source = t.id
               WHERE t.state = 'open')
         GROUP BY id
     )
SELECT a.name AS unit, a.level AS level, c.open AS open, c.overdue AS overdue, c.next AS next, a.until AS until,
       a.key AS key
FROM counted AS c CROSS JOIN agency AS a ON a.id = c.id
ORDER BY c.open DESC, a.key
LIMIT :limit
