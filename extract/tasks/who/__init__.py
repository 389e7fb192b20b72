"""Who is named in words, in which role, and who acts in them."""
