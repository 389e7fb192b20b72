SELECT d.key AS key, d.date_text AS date
FROM json_each(:issuers) AS n CROSS JOIN document AS d ON d.issuer = n.value
WHERE d.date NOT NULL AND d.number NOT NULL
