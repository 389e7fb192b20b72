"""The store on a server: Neo4j 5 or newer, reached over Bolt."""
