"""Any question to the store: a canned one with what is typed for its parameters, or Cypher of one's own, behind a gate."""
