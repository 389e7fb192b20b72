"""Clean text -> blocks: the parts of a document, its paragraphs, items, table rows and sentences."""
