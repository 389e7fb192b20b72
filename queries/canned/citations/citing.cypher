// id: citing
// vi: Những văn bản nào dẫn văn bản này, theo quan hệ nào, bằng câu nào?
// en: Which documents name this one, by which relation, in which sentence?
// parameter: document document | văn bản được dẫn | the document that is named
// parameter: since date = null | ban hành từ ngày | issued from this day on
// columns: relation, document, type, title, issuer, date, sentence, key
// example: document=918/TB-VPCP
MATCH (d:Document {key: $document})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-(s:Document)
WHERE $since IS NULL OR s.date_text >= $since
WITH e, s, type(e) AS relation ORDER BY s.date_text IS NULL, s.date_text DESC, s.key, relation LIMIT $limit
RETURN relation, coalesce(s.number, s.symbol, s.title, s.key) AS document, s.type AS type, s.title AS title,
       s.issuer AS issuer, s.date_text AS date, e.sentence AS sentence, s.key AS key
ORDER BY date IS NULL, date DESC, key, relation
