// id: faces
// vi: Những văn bản này là gì, của ai, ở cấp nào?
// en: Which documents are these, whose, and of which level?
// for: program
// parameter: nodes nodes
// columns: node, key, level, issuer, province
UNWIND $nodes AS node
MATCH (d)
WHERE id(d) = node
RETURN node, d.key AS key, d.level AS level, d.issuer AS issuer, d.province AS province
