"""What goes wrong with the engine, in our words."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ....errors import LuocdoError, QueryError, StoreError
from ..store import TIME_LIMIT
from .engine import Engine

_FAILURES: Sequence[tuple[str, str]] = (
    ("needs recovery", "store-needs-recovery"),
    ("locked by another process", "store-busy"),
    ("already in use", "store-open-here"),
    ("No space left on device", "disk-full"),
    ("not enough space on the disk", "disk-full"),
    ("File too large", "disk-full"),
    ("Permission denied", "store-not-writable"),
    ("AccessDenied", "store-not-writable"),
    ("Read-only file system", "store-not-writable"),
    ("DatabaseIsReadOnly", "store-not-writable"),
)
_NO_SPACE = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_MEMORY = ("OutOfMemoryError", "heap size exceeded", "heap budget exceeded", "HeapLimitExceeded")
_DAMAGED = (
    "Invalid record",
    "Record #",
    "Variable length quantity",
    "Cannot find record type",
    "truncated or corrupted",
    "newPosition > limit",
    "Invalid position",
    "BufferUnderflow",
    "IndexOutOfBounds",
    "SerializationException",
    "JSONException",
)
"""Words of the engine where it meets bytes that it did not write."""


@contextmanager
def translated(engine: Engine, folder: Path) -> Iterator[None]:
    """Say why the graph in `folder` cannot be opened or written.

    Raises:
        StoreError: one of `_FAILURES`, "store-damaged", or "engine-failed" where the engine says what it never said before.
    """
    try:
        yield
    except engine.ArcadeDBError as error:
        said = _said(error)
        code = next((code for words, code in _FAILURES if words in said), _unless_damaged(said, "engine-failed"))
        raise StoreError(code, store=folder.parent, reason=_reason(error)) from error
    except OSError as error:
        code = "disk-full" if error.errno in _NO_SPACE else "store-not-writable"
        raise StoreError(code, store=folder.parent, reason=error.strerror or error) from error


@contextmanager
def asked(engine: Engine, folder: Path) -> Iterator[None]:
    """Say why a question was not answered.

    Raises:
        QueryError: "query-writes", "query-too-long", "query-too-large" or "query-failed".
        StoreError: "store-damaged".
    """
    try:
        yield
    except engine.ArcadeDBError as error:
        raise _refusal(_said(error), _reason(error), folder.parent) from error
    except (TypeError, OverflowError) as error:
        raise QueryError("query-failed", reason=error) from error


def _refusal(said: str, reason: str, store: Path) -> LuocdoError:
    if "NotIdempotent" in said:
        return QueryError("query-writes")
    if "TimeoutException" in said:
        return QueryError("query-too-long", seconds=round(TIME_LIMIT))
    if any(words in said for words in _NO_MEMORY):
        return QueryError("query-too-large")
    if _unless_damaged(said, ""):
        return StoreError("store-damaged", store=store, reason=reason)
    return QueryError("query-failed", reason=reason)


def _unless_damaged(said: str, code: str) -> str:
    return "store-damaged" if any(words in said for words in _DAMAGED) else code


def _said(error: Exception) -> str:
    """Return all that the engine says: the error and what led to it, with the names of its classes."""
    return f"{error} {getattr(error, 'java_chain', None) or ''}"


def _reason(error: Exception) -> str:
    """Return the innermost message of the engine, without the names of its classes."""
    chain = getattr(error, "java_chain", None) or [("", str(error))]
    return str(chain[-1][1] or chain[-1][0])
