// id: step_down
// vi: Những văn bản nào trực tiếp thực hiện, căn cứ vào các văn bản này?
// en: Which documents carry these out or rest on them, one step away?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far_level, fars
UNWIND $keys AS key
MATCH (near:Document {key: key})<-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.level AS far_level,
       collect(far.key) AS fars
