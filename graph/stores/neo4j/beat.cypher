// Whoever builds the graph is still there.
MATCH (m:Luocdo {key: 'luocdo', token: $token})
SET m.beat = timestamp()
RETURN m.token AS token
