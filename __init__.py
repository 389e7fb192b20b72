"""luocdo: from a folder of Vietnamese legal and administrative documents to their citation graph.

The public verbs; each is loaded when it is first used, so that `import luocdo` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extract import read_text as read_text
    from .extract.model import Context as Context
    from .extract.model import Reading as Reading

__version__ = "0.1.0"

_HOMES = {
    "Context": ".extract.model",
    "Reading": ".extract.model",
    "read_text": ".extract",
}

__all__ = ["Context", "Reading", "__version__", "read_text"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'luocdo' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
