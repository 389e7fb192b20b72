// id: fallen
// vi: Những văn bản nào còn căn cứ hoặc thực hiện văn bản đã bị thay thế, bãi bỏ?
// en: Which documents rest on, or carry out, a document that was replaced or repealed?
// columns: number, symbol, title, date, key, relation, fallen, by, effective, since
MATCH (new:Document)-[gone:REPLACES|REPEALS]->(old:Document)
MATCH (d:Document)-[r:IMPLEMENTS|GUIDES|BASED_ON]->(old)
WHERE d.key <> new.key
RETURN d.number AS number, d.symbol AS symbol, d.title AS title, d.date_text AS date, d.key AS key,
       type(r) AS relation, coalesce(old.number, old.title) AS fallen, coalesce(new.number, new.title) AS by,
       toString(gone.effective) AS effective, new.date_text AS since
ORDER BY fallen, date, key, relation
