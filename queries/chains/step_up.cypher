// id: step_up
// vi: Những văn bản này thực hiện, căn cứ trực tiếp vào văn bản nào?
// en: What do these documents carry out or rest on, one step away?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far_level, fars
UNWIND $keys AS key
MATCH (near:Document {key: key})-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.level AS far_level,
       collect(far.key) AS fars
