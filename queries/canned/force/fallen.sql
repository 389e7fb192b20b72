-- The index alone is read from end to end; the table itself, with all of its evidence, would take ten times as long.
WITH ending AS MATERIALIZED (
         SELECT source, kind, target FROM relation INDEXED BY relation_target
         WHERE kind IN ('REPLACES', 'REPEALS') AND partial = 0
     ),
     ended AS MATERIALIZED (
         SELECT g.target AS old, g.kind AS how, n.id AS successor, n.key AS successor_key,
                coalesce(n.number, n.title, n.key) AS by,
                coalesce(g.effective, n.effective_from, n.date_text) AS since
         FROM ending AS e
         CROSS JOIN relation AS g ON g.source = e.source AND g.kind = e.kind AND g.target = e.target
         CROSS JOIN document AS n ON n.id = e.source
         WHERE n.status <> 'provisional'
     ),
     ranked AS (
         SELECT old, how, by, since, row_number() OVER (PARTITION BY old ORDER BY since IS NULL, since, successor_key, how) AS place,
                count(*) OVER (PARTITION BY old) AS successors
         FROM ended
         WHERE since IS NULL OR since <= :as_of
     ),
     fallen AS MATERIALIZED (
         SELECT f.old AS old, f.how AS how, f.by AS by, f.since AS since, o.key AS key,
                coalesce(o.number, o.title, o.key) AS name,
                max(0, (SELECT count(*) FROM relation AS r
                        WHERE r.target = f.old AND r.kind IN ('IMPLEMENTS', 'GUIDES', 'BASED_ON')) - 3 * f.successors) AS rows
         FROM ranked AS f CROSS JOIN document AS o ON o.id = f.old
         WHERE f.place = 1
     ),
     -- Only so many of them are looked at as give the rows that are wanted; a successor may rest on the old one by three relations.
     wanted AS MATERIALIZED (
         SELECT * FROM (
             SELECT *, sum(rows) OVER (ORDER BY since IS NULL, since DESC, key ROWS UNBOUNDED PRECEDING) - rows AS before FROM fallen
         ) WHERE before < :limit
     )
SELECT coalesce(d.number, d.symbol, d.title, d.key) AS document, d.title AS title, d.issuer AS issuer, d.date_text AS date,
       r.kind AS relation, w.name AS fallen, w.how AS how, w.by AS by, w.since AS since, d.key AS key
FROM wanted AS w
CROSS JOIN relation AS r ON r.target = w.old AND r.kind IN ('IMPLEMENTS', 'GUIDES', 'BASED_ON')
CROSS JOIN document AS d ON d.id = r.source
WHERE NOT EXISTS (SELECT 1 FROM ended AS e WHERE e.old = w.old AND e.successor = d.id AND (e.since IS NULL OR e.since <= :as_of))
ORDER BY w.since IS NULL, w.since DESC, w.key, d.date_text IS NULL, d.date_text, d.key, r.kind
LIMIT :limit
