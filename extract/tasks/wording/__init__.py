"""How orders are worded: the lists of words as patterns."""
