"""Readings -> graph: identity, resolution, the build and the store."""

from .build import Counts, Summary, build
from .readings import read_file, read_files, read_paths
from .store import Store, open_store, opened

__all__ = ["Counts", "Store", "Summary", "build", "open_store", "opened", "read_file", "read_files", "read_paths"]
