// id: pinpoint
// vi: Những văn bản nào dẫn đúng điều, khoản, điểm này của văn bản?
// en: Which documents name this article, clause or point of the document?
// parameter: document document | văn bản được dẫn | the document that is named
// parameter: place pinpoint | điều, khoản, điểm: "khoản 2 Điều 5" | the place in it: "khoản 2 Điều 5"
// columns: fit, pinpoints, relation, document, type, title, issuer, date, sentence, key
// example: document=61/2018/NĐ-CP; place=Điều 25
MATCH (d:Document {key: $document})<-[e:REPLACES|REPEALS|SUSPENDS|AMENDS|CORRECTS|CONSOLIDATES|REPLIES_TO|IMPLEMENTS|PROPOSED_BY|GUIDES|BASED_ON|CITES]-(s:Document)
WHERE any(p IN e.pinpoints WHERE p = $place OR p ENDS WITH ' ' + $place OR $place ENDS WITH ' ' + p)
WITH e, s, type(e) AS relation,
     CASE WHEN $place IN e.pinpoints THEN 'exact'
          WHEN any(p IN e.pinpoints WHERE p ENDS WITH ' ' + $place) THEN 'inside'
          ELSE 'around' END AS fit
RETURN fit, e.pinpoints AS pinpoints, relation, coalesce(s.number, s.symbol, s.title, s.key) AS document,
       s.type AS type, s.title AS title, s.issuer AS issuer, s.date_text AS date, e.sentence AS sentence, s.key AS key
ORDER BY fit = 'around', fit = 'inside', date IS NULL, date DESC, key, relation
LIMIT $limit
