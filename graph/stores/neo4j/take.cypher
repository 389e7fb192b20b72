// Who builds the graph from now on, unless somebody does who was heard of lately. The first SET waits for whoever
// asks at the same time, the last one for what a builder that is gone was still writing.
MERGE (h:Luocdo {key: 'hold'})
SET h.asked = timestamp()
WITH h
WHERE h.token IS NULL OR coalesce(h.token = $gone, false) OR h.beat < timestamp() - $silence
SET h.token = $token, h.pid = $pid, h.host = $host, h.since = $since, h.beat = timestamp()
WITH h
MERGE (m:Luocdo {key: 'luocdo'})
SET m.asked = timestamp()
RETURN h.token AS token
