SELECT n.value AS number, json_group_array(coalesce(d.date_text, '')) AS "days [list]"
FROM json_each(:numbers) AS n CROSS JOIN document AS d ON d.number_folded = n.value
GROUP BY n.key
