// id: find_siblings
// vi: Những cơ quan nào cùng một cơ quan cấp trên với các cơ quan này?
// en: Which agencies belong to the same one as these?
// for: program
// parameter: keys texts
// columns: key, name
UNWIND $keys AS key
MATCH (a:Agency {key: key})-[:PART_OF]->(above:Agency)<-[:PART_OF]-(other:Agency)
RETURN DISTINCT other.key AS key, other.name_folded AS name
ORDER BY key
