// id: extensions
// vi: Văn bản nào dời thời hạn nêu tại văn bản khác, bằng lời nào?
// en: Which documents move a deadline of another one, and in which words?
// for: program
// columns: document, later, date, evidence
MATCH (later:Document)-[e:AMENDS]->(d:Document)
WHERE e.sentence CONTAINS 'hạn' OR e.sentence CONTAINS 'Hạn' OR e.sentence CONTAINS 'hời gian'
RETURN d.key AS document, later.key AS later, later.date_text AS date, e.evidence AS evidence
