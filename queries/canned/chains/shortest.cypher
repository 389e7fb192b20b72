// id: shortest
// vi: Đường ngắn nhất từ văn bản dưới lên văn bản trên đi qua những văn bản nào?
// en: Which are the shortest ways from the lower document up to the upper one?
// parameter: lower document | văn bản cấp dưới | the lower document
// parameter: upper document | văn bản cấp trên | the upper document
// within: 12
// beyond: upstream lower
// final: found
// columns: length, documents, relations, keys
// example: lower=09/KH-TTLTLS; upper=418/TB-VPCP
MATCH (from:Document {key: $lower}), (to:Document {key: $upper})
MATCH p = allShortestPaths((from)-[:IMPLEMENTS|REPLIES_TO|GUIDES|BASED_ON*1..12]->(to))
RETURN length(p) AS length,
       [n IN nodes(p) | coalesce(n.number, n.symbol, n.title, n.key)] AS documents,
       [r IN relationships(p) | type(r)] AS relations,
       [n IN nodes(p) | n.key] AS keys
ORDER BY length, keys, relations
LIMIT $limit
