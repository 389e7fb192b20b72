// id: duties_of_unit
// vi: Những việc nào giao cho các cơ quan này?
// en: Which tasks are assigned to these agencies?
// for: program
// parameter: agencies texts
// parameter: ended text
// columns: key, document
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:ASSIGNED_TO]-(t:Task)<-[:HAS_TASK]-(d:Document)
WHERE d.date_text IS NULL OR d.date_text <= $ended
RETURN DISTINCT t.key AS key, d.key AS document
