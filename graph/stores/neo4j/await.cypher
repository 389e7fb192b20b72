// Until every index is ready; those of a national corpus take minutes.
CALL db.awaitIndexes(3600)
