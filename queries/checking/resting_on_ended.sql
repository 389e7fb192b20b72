SELECT d.key AS source, d.date_text AS date, old.key AS target, coalesce(old.number, old.title, old.key) AS name,
       r.kind AS relation, coalesce(r.in_full, r.evidence) AS evidence, coalesce(new.number, new.title, new.key) AS by,
       new.key AS by_key, coalesce(gone.effective, new.effective_from, new.date_text) AS since,
       new.number AS by_number, new.type AS by_type, new.date_text AS signed, new.issuer AS by_issuer, new.title AS by_title
FROM json_each(:keys) AS k
CROSS JOIN document AS d ON d.key = k.value
CROSS JOIN relation AS r ON r.source = d.id AND r.kind IN ('IMPLEMENTS', 'GUIDES', 'BASED_ON')
CROSS JOIN relation AS gone ON gone.target = r.target AND gone.kind IN ('REPLACES', 'REPEALS') AND gone.partial = 0
CROSS JOIN document AS new ON new.id = gone.source
CROSS JOIN document AS old ON old.id = r.target
WHERE new.status <> 'provisional' AND new.id <> d.id
ORDER BY source, target, since, by_key
