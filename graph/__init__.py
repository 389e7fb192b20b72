"""Readings -> graph: identity, resolution, the build and the store."""

from .build import Counts, Summary, build
from .readings import read_file
from .store import Store, open_store

__all__ = ["Counts", "Store", "Summary", "build", "open_store", "read_file"]
