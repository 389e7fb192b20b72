// id: ended_agencies
// vi: Những cơ quan nào trong số này không còn, đến ngày nào, nay là cơ quan nào?
// en: Which of these agencies are no more, until which day were they, and who is in their place?
// for: program
// parameter: keys texts
// columns: key, name, until, heirs
UNWIND $keys AS key
MATCH (then:Agency {key: key})-[:SUCCEEDED_BY*0..6]->(now:Agency)
WHERE then.until IS NOT NULL AND NOT (now)-[:SUCCEEDED_BY]->(:Agency)
WITH then, CASE WHEN now.key = then.key THEN null ELSE now.name END AS heir ORDER BY heir
RETURN then.key AS key, then.name AS name, toString(then.until) AS until, collect(DISTINCT heir) AS heirs
