SELECT near, kind, json_group_array(far) AS "fars [list]"
FROM (
    SELECT n.key AS place, n.value AS near, r.kind AS kind, r.target AS far
    FROM json_each(:nodes) AS n CROSS JOIN relation AS r ON r.source = n.value
    UNION ALL
    SELECT n.key AS place, n.value AS near, r.kind AS kind, r.source AS far
    FROM json_each(:nodes) AS n CROSS JOIN relation AS r ON r.target = n.value
)
GROUP BY place, kind
