"""Files that hold files: zip archives, e-mail with its attachments, edXML packages."""
