"""What is shown, as plain data: documents, relations with their evidence, tasks, units; no picture of it yet."""
