"""Who is who: the key of a document, agencies as of a date, the known documents."""
