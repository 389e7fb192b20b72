// id: orderers
// vi: Các văn bản giao việc này do cơ quan nào ban hành, gửi ai?
// en: Who issued these ordering documents, and to whom are they sent?
// for: program
// parameter: keys texts
// columns: key, issuer, addressees, issuers
UNWIND $keys AS key
MATCH (d:Document {key: key})
OPTIONAL MATCH (d)-[:ISSUED_BY]->(a:Agency)
WITH d, a ORDER BY a.key
RETURN d.key AS key, d.issuer AS issuer, d.addressees AS addressees, collect(a.key) AS issuers
