// id: duties_in
// vi: Các văn bản này giao những việc nào, hạn ngày nào?
// en: Which tasks do these documents order, and by when?
// for: program
// parameter: keys texts
// columns: key, document, type, title, date, effective_from, received, item, due, due_hour, due_text, recurrence, state, text, path, member, start, end, decided, place, extended
UNWIND $keys AS key
MATCH (d:Document {key: key})-[:HAS_TASK]->(t:Task)
RETURN t.key AS key, d.key AS document, d.type AS type, d.title AS title, d.date_text AS date,
       toString(d.effective_from) AS effective_from, toString(d.received) AS received, t.item AS item,
       toString(t.due) AS due, t.due_hour AS due_hour, t.due_text AS due_text, t.recurrence AS recurrence,
       t.state AS state, t.text AS text, t.path AS path, t.member AS member, t.start AS start, t.end AS end, t.decided AS decided, t.place AS place,
       t.extended AS extended
