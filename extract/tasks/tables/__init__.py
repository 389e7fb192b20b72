"""Tables that assign work, in whatever way they became text, and what their rows say."""
