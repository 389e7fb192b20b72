"""For users of networkx and pyvis: a graph in memory comes in, a pyvis network goes out."""
