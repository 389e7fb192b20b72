"""Text -> Reading: what one document says.

The reader is loaded when it is first used: most commands only look at what was read.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .read import read_text as read_text

__all__ = ["read_text"]


def __getattr__(name: str) -> object:
    if name != "read_text":
        raise AttributeError(f"module 'luocdo.extract' has no attribute {name!r}")
    from .read import read_text

    return read_text
