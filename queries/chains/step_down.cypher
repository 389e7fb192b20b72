// id: step_down
// vi: Những văn bản nào trực tiếp thực hiện, căn cứ vào các văn bản này?
// en: Which documents carry these out or rest on them, one step away?
// for: program
// parameter: nodes nodes
// columns: near, kind, fars
UNWIND $nodes AS node
MATCH (near)
WHERE id(near) = node
MATCH (near)<-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(far)
RETURN node AS near, type(e) AS kind, collect(id(far)) AS fars
