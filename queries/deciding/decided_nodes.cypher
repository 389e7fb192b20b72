// id: decided_nodes
// vi: Những văn bản và việc mà người ta đã quyết định.
// en: The documents and tasks about which people decided.
// for: program
// columns: key, decided
MATCH (d:Document)
WHERE d.decided IS NOT NULL
RETURN d.key AS key, d.decided AS decided
UNION
MATCH (t:Task)
WHERE t.decided IS NOT NULL
RETURN t.key AS key, t.decided AS decided
