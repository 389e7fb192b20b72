"""What each text tells of itself and of others, as people corrected it."""
