"""What the items and paragraphs of a document order."""
