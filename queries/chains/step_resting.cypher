// id: step_resting
// vi: Những văn bản nào mất chỗ dựa trực tiếp nếu các văn bản này hết hiệu lực?
// en: Which documents lose their ground, one step away, when these end?
// for: program
// parameter: keys texts
// columns: near, kind, near_level, far_level, issuer, province, partial, inferred, fars
UNWIND $keys AS key
MATCH (near:Document {key: key})<-[e:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON|CONSOLIDATES|AMENDS|CORRECTS]-(far:Document)
RETURN key AS near, type(e) AS kind, near.level AS near_level, far.level AS far_level, far.issuer AS issuer,
       far.province AS province, e.partial AS partial, e.inferred AS inferred, collect(far.key) AS fars
