// id: receivers_of
// vi: Văn bản này gửi những cơ quan nào, ngày nào?
// en: To which agencies is this document sent, and when?
// for: program
// parameter: document text
// columns: key, name, date
MATCH (d:Document {key: $document})-[:ADDRESSED_TO]->(a:Agency)
RETURN a.key AS key, a.name AS name, d.date_text AS date
ORDER BY key
