"""The words of all texts that were read, in an index beside the graph, and of which document each text is."""
