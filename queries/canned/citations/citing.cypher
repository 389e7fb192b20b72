// id: citing
// vi: Những văn bản nào dẫn văn bản này, theo quan hệ nào, bằng câu nào?
// en: Which documents name this one, by which relation, in which sentence?
// parameter: document document | văn bản được dẫn | the document that is named
// parameter: since date = null | ban hành từ ngày | issued from this day on
// columns: relation, document, type, title, issuer, date, sentence, key
// example: document=418/TB-VPCP
// Sorting is what takes long: first the day is found up to which as many come as are wanted, then only what lies within is sorted.
MATCH (d:Document {key: $document})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-(s:Document)
WHERE $since IS NULL OR s.date_text >= $since
WITH coalesce(s.date_text, '') AS date, count(e) AS relations ORDER BY date DESC
WITH collect([date, relations]) AS days
WITH reduce(last = ['', 0], day IN days | CASE WHEN last[1] < $limit THEN [day[0], last[1] + day[1]] ELSE last END)[0] AS last
MATCH (d:Document {key: $document})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-(s:Document)
WHERE ($since IS NULL OR s.date_text >= $since) AND coalesce(s.date_text, '') >= last
WITH e, s, s.date_text AS date, s.key AS key, type(e) AS relation
ORDER BY date IS NULL, date DESC, key, relation LIMIT $limit
RETURN relation, coalesce(s.number, s.symbol, s.title, s.key) AS document, s.type AS type, s.title AS title,
       s.issuer AS issuer, date, e.sentence AS sentence, key
ORDER BY date IS NULL, date DESC, key, relation
