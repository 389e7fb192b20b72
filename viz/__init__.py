"""Pictures of what the queries answer: the offline HTML explorer and trees for the terminal."""
