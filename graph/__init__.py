"""Readings -> graph: identity, resolution, the build and the store."""

from .building.build import Counts, Summary, build
from .building.readings import read_file, read_files, read_paths
from .stores.store import Store, open_store, opened

__all__ = ["Counts", "Store", "Summary", "build", "open_store", "opened", "read_file", "read_files", "read_paths"]
