"""A dossier: what there is to say about one document or one unit, for the file and for whoever signs: docx and html."""
