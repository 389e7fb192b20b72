// How many edges of a kind there are, as the server counts them itself.
MATCH ()-[e:«kind»]->()
RETURN count(e) AS number
