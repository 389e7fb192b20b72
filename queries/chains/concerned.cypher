// id: concerned
// vi: Các cơ quan này ban hành, nhận, hoặc được giao việc trong, những văn bản nào?
// en: Which documents did these agencies issue, which are addressed to them, and which give them tasks?
// for: program
// parameter: agencies texts
// columns: how, key
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ISSUED_BY]-(d:Document)
RETURN DISTINCT 'ISSUED_BY' AS how, d.key AS key
UNION
// a draft whose day is open may be of either of two that bore one name in turn: nothing but the name says whose it is
UNWIND $agencies AS agency
MATCH (a:Agency {key: agency})
MATCH (d:Document {issuer: a.name})
WHERE d.status = 'provisional' AND NOT EXISTS { (d)-[:ISSUED_BY]->() }
RETURN DISTINCT 'ISSUED_BY' AS how, d.key AS key
UNION
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ADDRESSED_TO]-(d:Document)
RETURN DISTINCT 'ADDRESSED_TO' AS how, d.key AS key
UNION
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ASSIGNED_TO]-(:Task)<-[:HAS_TASK]-(d:Document)
RETURN DISTINCT 'ASSIGNED_TO' AS how, d.key AS key
