// What the server's graph is, as luocdo wrote it down: of which schema, in which state, and who builds it now.
OPTIONAL MATCH (m:Luocdo {key: 'luocdo'})
RETURN m.schema AS schema, m.stamp AS stamp, m.token AS token, m.pid AS pid, m.host AS host, m.since AS since,
       timestamp() - m.beat AS silent
