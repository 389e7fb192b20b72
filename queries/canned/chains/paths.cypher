// id: paths
// vi: Văn bản dưới dẫn lên văn bản trên qua những đường nào?
// en: By which ways does the lower document lead up to the upper one?
// parameter: lower document | văn bản cấp dưới | the lower document
// parameter: upper document | văn bản cấp trên | the upper document
// within: 6
// beyond: upstream lower
// columns: length, documents, relations, keys
// example: lower=09/KH-TTLTLS; upper=418/TB-VPCP
MATCH p = (from:Document {key: $lower})-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..6]->(to:Document {key: $upper})
RETURN length(p) AS length,
       [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS documents,
       [r IN relationships(p) | type(r)] AS relations,
       [n IN nodes(p) | n.key] AS keys
ORDER BY length, keys, relations
LIMIT $limit
