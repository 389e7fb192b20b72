SELECT due, state, due_hour NOT NULL AS at_hour, count(*) AS tasks
FROM task
WHERE due NOT NULL OR (recurrence IS NULL AND due_text IS NULL)
GROUP BY 1, 2, 3
