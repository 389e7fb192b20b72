// id: faces
// vi: Những văn bản này là gì, của ai, ở cấp nào?
// en: Which documents are these, whose, and of which level?
// for: program
// parameter: nodes nodes
// columns: level, issuer, province, nodes, keys
// What many have in common comes once for all of them.
UNWIND $nodes AS node
MATCH (d)
WHERE id(d) = node
RETURN d.level AS level, d.issuer AS issuer, d.province AS province, collect(node) AS nodes, collect(d.key) AS keys
