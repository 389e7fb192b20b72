// id: decided_nodes
// vi: Những văn bản mà người ta đã quyết định.
// en: The documents about which people decided.
// for: program
// columns: key, decided
MATCH (d:Document)
WHERE d.decided IS NOT NULL
RETURN d.key AS key, d.decided AS decided
ORDER BY key
