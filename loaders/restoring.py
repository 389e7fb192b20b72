"""Letters as they were meant, whatever fonts and programs did to them on their way, and what of them stays damaged."""

from .content import Content
from .garbled import told_where_garbled
from .mojibake import unscrambled
from .old_encodings import modernise


def restored(content: Content) -> Content:
    """Return what a reader gave in Unicode letters, with notes of what was changed and of what cannot be mended."""
    return told_where_garbled(modernise(unscrambled(content)))
