// id: step_resting
// vi: Những văn bản nào mất chỗ dựa trực tiếp nếu các văn bản này hết hiệu lực?
// en: Which documents lose their ground, one step away, when these end?
// for: program
// parameter: nodes nodes
// columns: near, kind, partial, inferred, fars
UNWIND $nodes AS node
MATCH (near)
WHERE id(near) = node
MATCH (near)<-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON|CONSOLIDATES|AMENDS|CORRECTS]-(far)
RETURN node AS near, type(e) AS kind, e.partial AS partial, e.inferred AS inferred, collect(id(far)) AS fars
