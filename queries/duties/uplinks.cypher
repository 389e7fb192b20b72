// id: uplinks
// vi: Những văn bản này thực hiện, trả lời, hướng dẫn, căn cứ vào văn bản nào, bằng lời nào?
// en: What do these documents carry out, answer, guide or rest on, and in which words?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far, far_level, near_title, far_title, evidence
UNWIND $keys AS key
MATCH (near:Document {key: key})-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.key AS far, far.level AS far_level,
       near.title AS near_title, far.title AS far_title, e.evidence AS evidence
