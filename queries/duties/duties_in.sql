SELECT t.key AS key, d.key AS document, d.type AS type, d.title AS title, d.date_text AS date,
       d.effective_from AS effective_from, d.received AS received, t.item AS item, t.due AS due, t.due_hour AS due_hour,
       t.due_text AS due_text, t.recurrence AS recurrence, t.state AS state, t.text AS text, t.path AS path, t.member AS member,
       t.start AS start, t."end" AS "end", t.decided AS decided, t.place AS place, t.extended AS extended
FROM json_each(:keys) AS k
CROSS JOIN document AS d ON d.key = k.value
CROSS JOIN has_task AS h ON h.source = d.id
CROSS JOIN task AS t ON t.id = h.target
