// id: step_naming
// vi: Những văn bản này nêu, hoặc có thể nêu, văn bản nào?
// en: Which documents do these name in any way, or perhaps name?
// for: program
// parameter: nodes nodes
// columns: near, kind, fars
UNWIND $nodes AS node
MATCH (near)
WHERE id(near) = node
MATCH (near)-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]->(far)
RETURN node AS near, type(e) AS kind, collect(id(far)) AS fars
