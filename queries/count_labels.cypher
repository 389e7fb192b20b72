// id: count_labels
// vi: Mỗi loại nút có bao nhiêu?
// en: How many nodes of each label are there?
// for: program
// columns: label, nodes
MATCH (n)
WHERE n:Document OR n:Agency OR n:Task
RETURN labels(n)[0] AS label, count(n) AS nodes
ORDER BY label
