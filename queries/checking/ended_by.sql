SELECT old.key AS old, coalesce(new.number, new.title, new.key) AS by, new.key AS by_key,
       coalesce(gone.effective, new.effective_from, new.date_text) AS since, new.date_text AS signed,
       new.number AS by_number, new.type AS by_type, new.issuer AS by_issuer, new.title AS by_title
FROM json_each(:keys) AS k
CROSS JOIN document AS old ON old.key = k.value
CROSS JOIN relation AS gone ON gone.target = old.id AND gone.kind IN ('REPLACES', 'REPEALS') AND gone.partial = 0
CROSS JOIN document AS new ON new.id = gone.source
WHERE new.status <> 'provisional'
