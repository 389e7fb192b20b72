"""The items of a document as a tree, and which parts of it order somebody."""
