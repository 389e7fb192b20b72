"""luocdo: from a folder of Vietnamese legal and administrative documents to their citation graph.

The public verbs; each is loaded when it is first used, so that `import luocdo` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from .api.asking import OpenStore as OpenStore
    from .api.asking import open_store as open_store
    from .api.showing import Page as Page
    from .api.showing import view as view
    from .errors import LuocdoError as LuocdoError
    from .extract.model import Context as Context
    from .extract.model import Reading as Reading
    from .extract.read import read_text as read_text
    from .graph import build as build
    from .graph import read_file as read_file
    from .graph import read_files as read_files

_HOMES = {
    "Context": "extract.model",
    "LuocdoError": "errors",
    "OpenStore": "api.asking",
    "Page": "api.showing",
    "Reading": "extract.model",
    "build": "graph",
    "open_store": "api.asking",
    "read_file": "graph",
    "read_files": "graph",
    "read_text": "extract.read",
    "view": "api.showing",
}

__all__ = [
    "Context",
    "LuocdoError",
    "OpenStore",
    "Page",
    "Reading",
    "__version__",
    "build",
    "open_store",
    "read_file",
    "read_files",
    "read_text",
    "view",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'luocdo' has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
