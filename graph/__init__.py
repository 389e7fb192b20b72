"""Readings -> graph: identity, resolution, the build and the store.

Each verb is loaded when it is first used, so that reading a file loads no store.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .building.build import Counts as Counts
    from .building.build import Summary as Summary
    from .building.build import build as build
    from .building.readings import read_file as read_file
    from .building.readings import read_files as read_files
    from .building.readings import read_paths as read_paths
    from .canonical import canonical_lines as canonical_lines
    from .stores.opening import open_store as open_store
    from .stores.opening import opened as opened
    from .stores.store import Store as Store

_HOMES = {
    "Counts": "building.build",
    "Store": "stores.store",
    "Summary": "building.build",
    "build": "building.build",
    "canonical_lines": "canonical",
    "open_store": "stores.opening",
    "opened": "stores.opening",
    "read_file": "building.readings",
    "read_files": "building.readings",
    "read_paths": "building.readings",
}

__all__ = [
    "Counts",
    "Store",
    "Summary",
    "build",
    "canonical_lines",
    "open_store",
    "opened",
    "read_file",
    "read_files",
    "read_paths",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'luocdo.graph' has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
