// id: impact
// vi: Nếu văn bản này bị thay thế, cấp nào bị ảnh hưởng, qua quan hệ nào, những đơn vị nào phải làm?
// en: Were this document replaced, which levels would it touch, by which relation, and which units must act?
// parameter: document document | văn bản | the document
// resting: document
// columns: level, relation, nearest, documents, tasks, units
// example: document=418/TB-VPCP
// What rests on the document is found before, by one rule for this question and for the command of the same name.
UNWIND range(0, size($resting) - 1) AS place
WITH $resting[place] AS key, $relations[place] AS relation, toInteger($distances[place]) AS distance
MATCH (d:Document {key: key})
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task {state: 'open'})
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d.level AS level, relation, min(distance) AS nearest, count(DISTINCT key) AS documents, count(DISTINCT t.key) AS tasks,
     collect(DISTINCT a.name) AS names
UNWIND CASE WHEN size(names) = 0 THEN [null] ELSE names END AS name
WITH level, relation, nearest, documents, tasks, name ORDER BY name
RETURN level, relation, nearest, documents, tasks, collect(name)[..100] AS units
ORDER BY nearest, documents DESC, level IS NULL, level, relation
LIMIT $limit
