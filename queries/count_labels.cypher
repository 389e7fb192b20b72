// id: count_labels
// vi: Mỗi loại nút có bao nhiêu?
// en: How many nodes of each label are there?
// for: program
// columns: label, nodes
MATCH (n)
RETURN labels(n)[0] AS label, count(n) AS nodes
ORDER BY label
