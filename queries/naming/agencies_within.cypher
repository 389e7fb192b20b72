// id: agencies_within
// vi: Tên cơ quan nào có những chữ này, cơ quan hoạt động từ ngày nào đến ngày nào?
// en: Which agencies' names hold all of these words, and from when to when do they exist?
// for: program
// parameter: words texts
// columns: key, name, since, until
MATCH (a:Agency)
WHERE all(word IN $words WHERE (' ' + a.name_folded + ' ') CONTAINS (' ' + word + ' '))
RETURN a.key AS key, a.name AS name, toString(a.since) AS since, toString(a.until) AS until
ORDER BY key
