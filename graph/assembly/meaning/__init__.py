"""Which document each place means: what is known, how it is looked up, and when that is certain."""
