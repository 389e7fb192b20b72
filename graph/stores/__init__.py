"""Where a graph lives: the protocol of a store, the engine inside the process, what is kept beside it."""
