// id: agencies_before
// vi: Những cơ quan nào nay là một trong các cơ quan này?
// en: Which agencies are these ones today?
// for: program
// parameter: agencies texts
// columns: key
UNWIND $agencies AS agency
MATCH (:Agency {key: agency})<-[:SUCCEEDED_BY*1..6]-(then:Agency)
RETURN DISTINCT then.key AS key
