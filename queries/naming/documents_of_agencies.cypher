// id: documents_of_agencies
// vi: Các cơ quan này ban hành, hoặc được giao việc trong, những văn bản nào?
// en: Which documents did these agencies issue, and which give them tasks?
// for: program
// parameter: agencies texts
// columns: key
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ISSUED_BY]-(d:Document)
RETURN DISTINCT d.key AS key
UNION
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ASSIGNED_TO]-(:Task)<-[:HAS_TASK]-(d:Document)
RETURN DISTINCT d.key AS key
