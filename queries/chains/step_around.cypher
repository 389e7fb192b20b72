// id: step_around
// vi: Văn bản nào có quan hệ trực tiếp, theo hướng nào cũng được, với các văn bản này?
// en: Which documents are joined to these, one step away, in either direction?
// for: program
// parameter: nodes nodes
// columns: near, kind, fars
UNWIND $nodes AS node
MATCH (near)
WHERE id(near) = node
MATCH (near)-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]-(far)
RETURN node AS near, type(e) AS kind, collect(id(far)) AS fars
