SELECT d.key AS key, d.issuer AS issuer, d.addressees AS "addressees [list]",
       (SELECT json_group_array(key) FROM (
           SELECT a.key FROM issued_by AS i CROSS JOIN agency AS a ON a.id = i.target WHERE i.source = d.id
           ORDER BY a.key)) AS "issuers [list]"
FROM json_each(:keys) AS k CROSS JOIN document AS d ON d.key = k.value
