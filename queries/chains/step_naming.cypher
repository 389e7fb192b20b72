// id: step_naming
// vi: Những văn bản này nêu, hoặc có thể nêu, văn bản nào?
// en: Which documents do these name in any way, or perhaps name?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far_level, fars
UNWIND $keys AS key
MATCH (near:Document {key: key})-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES|MAY_BE]->(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.level AS far_level,
       collect(far.key) AS fars
