"""What made a reading or a graph, as short hashes: where one differs, the work is done again."""

import hashlib
from functools import cache
from pathlib import Path

from .schema import EDGES, NODES

_HOUSE = Path(__file__).parents[1]


def reader_version() -> str:
    """Return the hash of all that turns a file into a reading, without the domain lists."""
    return _hash_of_sources("loaders/*.py", "extract/*.py", "findings.py", "messages.csv")


def rules_version() -> str:
    """Return the hash of the domain lists."""
    return _hash_of_sources("extract/data/*.csv")


def assembler_version() -> str:
    """Return the hash of all that turns readings into a graph."""
    return _hash_of_sources("graph/*.py", "extract/data/*.csv", "extract/model.py")


@cache
def schema_version() -> str:
    """Return the hash of the declared schema."""
    return hashlib.sha256(repr((NODES, EDGES)).encode()).hexdigest()[:12]


@cache
def _hash_of_sources(*patterns: str) -> str:
    paths = sorted(path for pattern in patterns for path in _HOUSE.glob(pattern))
    total = hashlib.sha256()
    for path in paths:
        total.update(path.relative_to(_HOUSE).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:12]
