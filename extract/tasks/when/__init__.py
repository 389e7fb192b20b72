"""Until when something must be done, or how often: from the words to a day."""
