"""Files -> text: `find` the documents below folders, `load` what they say."""

from .load import digest, load
from .model import LoadedText
from .paths import find

__all__ = ["LoadedText", "digest", "find", "load"]
