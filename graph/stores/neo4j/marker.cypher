// What the server's graph is, as luocdo wrote it down: of which schema, in which state, and who builds it now.
OPTIONAL MATCH (m:Luocdo {key: 'luocdo'})
OPTIONAL MATCH (h:Luocdo {key: 'hold'})
RETURN m.schema AS schema, m.stamp AS stamp, m.workspace AS workspace, h.token AS token, h.pid AS pid, h.host AS host, h.since AS since,
       timestamp() - h.beat AS silent
