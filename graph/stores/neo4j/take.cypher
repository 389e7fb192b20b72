// Who builds the graph from now on, unless somebody does who was heard of lately. The first SET waits for whoever
// asks at the same time.
MERGE (m:Luocdo {key: 'luocdo'})
SET m.asked = timestamp()
WITH m
WHERE m.token IS NULL OR coalesce(m.token = $gone, false) OR m.beat < timestamp() - $silence
SET m.token = $token, m.pid = $pid, m.host = $host, m.since = $since, m.beat = timestamp()
RETURN m.token AS token
