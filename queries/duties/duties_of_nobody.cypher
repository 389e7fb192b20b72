// id: duties_of_nobody
// vi: Các văn bản này giao những việc nào mà kho không rõ giao cho cơ quan nào?
// en: Which tasks do these documents order of nobody that the store knows?
// for: program
// parameter: keys texts
// columns: key, document
UNWIND $keys AS key
MATCH (d:Document {key: key})-[:HAS_TASK]->(t:Task)
WHERE NOT (t)-[:ASSIGNED_TO]->(:Agency)
RETURN t.key AS key, d.key AS document
