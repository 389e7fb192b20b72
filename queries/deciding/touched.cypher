// id: touched
// vi: Quan hệ của những văn bản này.
// en: The relations of these documents.
// for: program
// parameter: keys texts
// columns: source, kind, target
UNWIND $keys AS key
MATCH (d:Document {key: key})-[e]-(o:Document)
RETURN DISTINCT startNode(e).key AS source, type(e) AS kind, endNode(e).key AS target
ORDER BY source, target, kind
