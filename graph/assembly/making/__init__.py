"""What the graph holds of each document and agency: facts, relations, tasks, conflicts."""
