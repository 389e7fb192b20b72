// id: extensions
// vi: Văn bản nào dời thời hạn nêu tại văn bản khác, bằng lời nào?
// en: Which documents move a deadline of another one, and in which words?
// for: program
// columns: document, later, date, evidence
MATCH (later:Document)-[e:AMENDS]->(d:Document)-[:HAS_TASK]->(t:Task)
WHERE t.due IS NOT NULL
RETURN DISTINCT d.key AS document, later.key AS later, later.date_text AS date, e.evidence AS evidence
