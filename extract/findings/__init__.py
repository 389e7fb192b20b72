"""All that was read -> what a careful officer would point out."""
