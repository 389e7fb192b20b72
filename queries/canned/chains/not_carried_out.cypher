// id: not_carried_out
// vi: Văn bản này gửi đến những cơ quan nào mà chưa thấy văn bản thực hiện của họ?
// en: To whom was this document sent of whom no document is seen that carries it out or answers it?
// parameter: document document | văn bản | the document
// columns: agency, level, tasks, key
// example: document=1342/SNV-CCHC
MATCH (d:Document {key: $document})-[:ADDRESSED_TO]->(a:Agency)
WHERE NOT EXISTS {
  MATCH (a)<-[:ISSUED_BY]-(s:Document)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(:Document {key: $document})
}
OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)-[:ASSIGNED_TO]->(a)
RETURN a.name AS agency, a.level AS level, count(DISTINCT t.key) AS tasks, a.key AS key
ORDER BY agency, key
LIMIT $limit
