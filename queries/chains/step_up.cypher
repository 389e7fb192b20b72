// id: step_up
// vi: Những văn bản này thực hiện, căn cứ trực tiếp vào văn bản nào?
// en: What do these documents carry out or rest on, one step away?
// for: program
// parameter: nodes nodes
// columns: near, kind, fars
UNWIND $nodes AS node
MATCH (near)
WHERE id(near) = node
MATCH (near)-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(far)
RETURN node AS near, type(e) AS kind, collect(id(far)) AS fars
