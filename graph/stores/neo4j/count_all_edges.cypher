// How many edges there are, whosever they are.
MATCH ()-[e]->()
RETURN count(e) AS number
