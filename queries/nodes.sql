SELECT d.key AS key, d.id AS node
FROM json_each(:keys) AS k CROSS JOIN document AS d ON d.key = k.value
