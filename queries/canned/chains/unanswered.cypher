// id: unanswered
// vi: Văn bản nào gửi đến cơ quan này mà chưa thấy văn bản nào của cơ quan thực hiện hoặc trả lời?
// en: Which documents were sent to this agency and are carried out or answered by none of its own?
// parameter: agency unit | cơ quan nhận, kể cả khi văn bản gửi nhóm có cơ quan ấy | the agency that received them, by itself or in a group
// parameter: since date = null | từ ngày ban hành | issued from this day on
// lasting: agency
// columns: document, type, title, issuer, date, tasks, key
// example: agency=UBND các xã, phường, đặc khu tỉnh Lâm Đồng
MATCH (a:Agency)<-[:ADDRESSED_TO]-(d:Document)
WHERE a.key IN $agency AND ($since IS NULL OR d.date_text >= $since) AND (d.date_text IS NULL OR d.date_text <= $ended)
WITH DISTINCT d
OPTIONAL MATCH (d)<-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]-(s:Document)-[:ISSUED_BY]->(b:Agency)
WHERE b.key IN $agency
WITH d, count(s) AS acts
WHERE acts = 0
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)
RETURN coalesce(d.number, d.symbol, d.title, d.key) AS document, d.type AS type, d.title AS title, d.issuer AS issuer,
       d.date_text AS date, count(t) AS tasks, d.key AS key
ORDER BY date IS NULL, date DESC, key
LIMIT $limit
