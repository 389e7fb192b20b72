SELECT d.key AS key, d.issuer AS issuer, d.province AS province, d.addressees AS "addressees [list]", d.date_text AS date
FROM json_each(:keys) AS k CROSS JOIN document AS d ON d.key = k.value
WHERE d.status <> 'cited' AND d.date_text NOT NULL
