// Whether a document that was written is still there.
MATCH (d:Document {key: $key})
RETURN d.key AS key
