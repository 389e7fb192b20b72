"""Clean text -> mentions: every place that names another document (viện dẫn)."""
