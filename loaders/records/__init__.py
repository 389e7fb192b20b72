"""Tables whose rows are documents: registers (sổ công văn) in workbooks, records as CSV, JSON lines or Parquet."""
