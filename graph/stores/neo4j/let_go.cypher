// Nobody builds the graph any more.
MATCH (m:Luocdo {key: 'luocdo', token: $token})
REMOVE m.token, m.pid, m.host, m.since, m.beat, m.asked
