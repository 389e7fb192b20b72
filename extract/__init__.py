"""Text -> Reading: what one document says."""

from .read import read_text

__all__ = ["read_text"]
