"""`luocdo check` beside a store: drafts and the graph are read, the checks are asked, and what people dismissed is left out."""
