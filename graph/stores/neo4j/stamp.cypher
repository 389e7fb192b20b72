// The state of the graph gets its name; an empty one says that it is half written. The first SET waits for whoever
// writes; only then is it asked whether the graph is still ours.
MATCH (m:Luocdo {key: 'luocdo'})
SET m.asked = timestamp()
WITH m
MATCH (h:Luocdo {key: 'hold', token: $token})
SET m.stamp = $stamp, m.schema = $schema
RETURN h.token AS token
