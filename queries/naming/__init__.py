"""From what somebody types to a document or an agency: by number, words or name, but never by guess."""
