// The workspace from which the graph is written puts its name on it, if it is the one that builds. The first SET waits for
// whoever writes.
MATCH (m:Luocdo {key: 'luocdo'})
SET m.asked = timestamp()
WITH m
MATCH (h:Luocdo {key: 'hold', token: $token})
SET m.workspace = $workspace
RETURN h.token AS token
