-- The index alone is read from end to end; the table itself, with all of its evidence, would take ten times as long.
WITH ending AS MATERIALIZED (
         SELECT source, kind, target FROM relation INDEXED BY relation_target
         WHERE kind IN ('REPLACES', 'REPEALS') AND partial = 0
     ),
     ends AS MATERIALIZED (
         SELECT e.target AS old, new.key AS key, coalesce(new.number, new.title, new.key) AS by,
                coalesce(gone.effective, new.effective_from, new.date_text) AS since
         FROM ending AS e
         CROSS JOIN relation AS gone ON gone.source = e.source AND gone.kind = e.kind AND gone.target = e.target
         CROSS JOIN document AS new ON new.id = e.source
         WHERE new.status <> 'provisional'
     ),
     first AS MATERIALIZED (
         SELECT old, by, since FROM (
             SELECT old, by, since, row_number() OVER (PARTITION BY old ORDER BY since, key) AS place
             FROM ends WHERE since NOT NULL)
         WHERE place = 1
     )
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, r.kind AS relation, coalesce(old.number, old.title, old.key) AS fallen, f.by AS by,
       f.since AS since, d.key AS key
FROM first AS f
CROSS JOIN relation AS r ON r.target = f.old AND r.kind IN ('IMPLEMENTS', 'GUIDES', 'BASED_ON')
CROSS JOIN document AS d ON d.id = r.source
CROSS JOIN document AS old ON old.id = f.old
WHERE d.year = :year AND d.date NOT NULL AND d.date_text >= f.since
  AND (d.status = 'provisional' OR NOT EXISTS (
      SELECT 1 FROM relation AS own
      WHERE own.source = d.id AND own.kind IN ('REPLACES', 'REPEALS') AND own.target = f.old AND own.partial = 0))
ORDER BY d.date_text DESC, d.key, old.key, r.kind
LIMIT :limit
