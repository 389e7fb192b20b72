// id: step_around
// vi: Văn bản nào có quan hệ trực tiếp, theo hướng nào cũng được, với các văn bản này?
// en: Which documents are joined to these, one step away, in either direction?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far_level, fars
UNWIND $keys AS key
MATCH (near:Document {key: key})-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]-(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.level AS far_level,
       collect(far.key) AS fars
