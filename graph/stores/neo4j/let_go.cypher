// Nobody builds the graph any more.
MATCH (h:Luocdo {key: 'hold', token: $token})
REMOVE h.token, h.pid, h.host, h.since, h.beat, h.asked
