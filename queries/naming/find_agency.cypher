// id: find_agency
// vi: Cơ quan nào có khóa này?
// en: Which agency has this key?
// for: program
// parameter: key text
// columns: key, name, until
MATCH (a:Agency {key: $key})
RETURN a.key AS key, a.name AS name, toString(a.until) AS until
