// The state of the graph gets its name; an empty one says that it is half written.
MATCH (m:Luocdo {key: 'luocdo', token: $token})
SET m.beat = timestamp(), m.stamp = $stamp, m.schema = $schema
RETURN m.token AS token
