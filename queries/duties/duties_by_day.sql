SELECT t.due AS due, t.state AS state, CASE WHEN d.status = 'provisional' THEN d.date_text END AS unnumbered,
       t.due_hour NOT NULL AS at_hour, count(*) AS tasks
FROM task AS t CROSS JOIN has_task AS h ON h.target = t.id CROSS JOIN document AS d ON d.id = h.source
WHERE t.due NOT NULL OR (t.recurrence IS NULL AND t.due_text IS NULL)
GROUP BY 1, 2, 3, 4
