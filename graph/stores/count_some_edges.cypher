// How many edges of one kind there are among some.
UNWIND range(0, size($sources) - 1) AS i
WITH $sources[i] AS source, $targets[i] AS target
MATCH (:«source» {key: source})-[n:«kind»]->(:«target» {key: target})
RETURN count(n) AS number
