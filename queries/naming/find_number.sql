WITH wanted AS MATERIALIZED (SELECT DISTINCT value FROM json_each(:numbers))
SELECT d.key AS key, d.number_folded AS number, d.date_text AS date, d.status AS status
FROM wanted AS n CROSS JOIN document AS d ON d.number_folded = n.value
ORDER BY d.status = 'loaded' DESC, coalesce(d.date_text, '') DESC, d.key
