"""The graph -> files that other programs open: each format a module with one function, `write`."""

from .formats import FORMATS, export, format_of
from .streams import Counts

__all__ = ["FORMATS", "Counts", "export", "format_of"]
