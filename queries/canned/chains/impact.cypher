// id: impact
// vi: Nếu văn bản này bị thay thế, cấp nào bị ảnh hưởng, qua quan hệ nào, những đơn vị nào phải làm?
// en: Were this document replaced, which levels would it touch, by which relation, and which units must act?
// parameter: document document | văn bản | the document
// columns: level, relation, nearest, documents, tasks, units
// example: document=918/TB-VPCP
// Step by step: each document is followed once at each distance, however many ways lead to it.
MATCH (to:Document {key: $document})
CALL (to) {
  MATCH (to)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS one
}
CALL (one) {
  UNWIND one AS way
  WITH DISTINCT way[0] AS near
  MATCH (near)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS two
}
CALL (two) {
  UNWIND two AS way
  WITH DISTINCT way[0] AS near
  MATCH (near)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS three
}
CALL (three) {
  UNWIND three AS way
  WITH DISTINCT way[0] AS near
  MATCH (near)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS four
}
CALL (four) {
  UNWIND four AS way
  WITH DISTINCT way[0] AS near
  MATCH (near)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS five
}
CALL (five) {
  UNWIND five AS way
  WITH DISTINCT way[0] AS near
  MATCH (near)<-[r:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(d:Document)
  RETURN collect(DISTINCT [d, type(r)]) AS six
}
UNWIND [way IN one | [way[0], 1, way[1]]] + [way IN two | [way[0], 2, way[1]]] + [way IN three | [way[0], 3, way[1]]]
       + [way IN four | [way[0], 4, way[1]]] + [way IN five | [way[0], 5, way[1]]] + [way IN six | [way[0], 6, way[1]]] AS found
WITH found[0] AS d, min([found[1], found[2]]) AS nearest
WHERE d.key <> $document
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)-[:ASSIGNED_TO]->(a:Agency)
WITH d.level AS level, nearest[1] AS relation, nearest[0] AS distance, d.key AS key, t.key AS task, a.name AS unit
ORDER BY unit
RETURN level, relation, min(distance) AS nearest, count(DISTINCT key) AS documents, count(DISTINCT task) AS tasks,
       collect(DISTINCT unit)[..100] AS units
ORDER BY nearest, documents DESC, level IS NULL, level, relation
LIMIT $limit
