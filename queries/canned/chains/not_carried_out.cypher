// id: not_carried_out
// vi: Văn bản này gửi đến những cơ quan nào mà chưa thấy văn bản thực hiện của họ?
// en: To whom was this document sent of whom no document is seen that carries it out or answers it?
// parameter: document document | văn bản | the document
// receiving: document
// columns: agency, level, group, tasks, until, key
// example: document=1342/SNV-CCHC
// Whom its groups mean is found before, by one rule for this question and for the tasks of a unit.
UNWIND range(0, size($receivers) - 1) AS place
WITH $receivers[place] AS key, $groups[place] AS through
MATCH (a:Agency {key: key})
WHERE NOT EXISTS {
  MATCH (a)<-[:ISSUED_BY]-(s:Document)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON]->(:Document {key: $document})
}
OPTIONAL MATCH (g:Agency {key: through})
OPTIONAL MATCH (:Document {key: $document})-[:HAS_TASK]->(t:Task)-[:ASSIGNED_TO]->(who:Agency)
WHERE who.key IN [key, through]
RETURN a.name AS agency, a.level AS level, g.name AS group, count(DISTINCT t.key) AS tasks,
       toString(a.until) AS until, a.key AS key
ORDER BY agency, key
LIMIT $limit
