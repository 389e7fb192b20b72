"""What only a person can settle, and from what she types to the decision that settles it."""
