// Until every index is ready.
CALL db.awaitIndexes(60)
