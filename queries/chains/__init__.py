"""The web around a document: upward why one must act, downward who must, and what falls if it ends; with what proves it."""
