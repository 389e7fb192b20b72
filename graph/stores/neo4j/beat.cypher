// Whoever builds the graph is still there, in the middle of a long transaction, too: none of those locks this node.
MATCH (h:Luocdo {key: 'hold', token: $token})
SET h.beat = timestamp()
RETURN h.token AS token
