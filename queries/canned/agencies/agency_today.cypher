// id: agency_today
// vi: Cơ quan này nay là cơ quan nào, từ bao giờ?
// en: Which agency is in place of this one today, and since when?
// parameter: agency agency | cơ quan | the agency
// columns: agency, until, steps, today, level, since, key
// example: agency=UBND tỉnh Đắk Nông
MATCH p = (then:Agency)-[:SUCCEEDED_BY*0..6]->(now:Agency)
WHERE then.key IN $agency AND NOT (now)-[:SUCCEEDED_BY]->(:Agency)
RETURN then.name AS agency, toString(then.until) AS until, min(length(p)) AS steps, now.name AS today, now.level AS level,
       toString(now.since) AS since, now.key AS key
ORDER BY steps DESC, key
LIMIT $limit
