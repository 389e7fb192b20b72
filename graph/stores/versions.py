"""What made a reading or a graph, as short hashes: where one differs, the work is done again."""

import hashlib
from functools import cache
from importlib import resources
from pathlib import Path

from ...extract import rules
from ..schema import EDGES, NODES

# how words, days and annexes are compared, in readings and in graphs
_COMPARED = ("annex_marks.py", "diacritics.py", "iso_days.py")
_READER = (
    *_COMPARED,
    "loaders/**/*.py",
    "loaders/**/*.csv",
    "extract/**/*.py",
    "extract/relations/*.csv",
    "findings.py",
    "messages.csv",
)
_ASSEMBLER = (
    *_COMPARED,
    "extract/model.py",
    "extract/letters.py",
    "extract/grammar/*.py",
    "extract/header/annex_names.py",
    "extract/references/law_titles.py",
    "extract/tasks/when/*.py",
    "graph/model.py",
    "graph/schema.py",
    "graph/identity/*.py",
    "graph/decisions/*.py",
    "graph/assembly/**/*.py",
    "graph/assembly/**/*.sql",
    "graph/building/annexes.py",
    "graph/building/readings.py",
    "graph/stores/filings.py",
    "graph/stores/statements.py",
)
_BESIDE = ("graph/stores/stamped.py",)
_HOUSE = Path(str(resources.files(__package__.partition(".")[0])))


def reader_version() -> str:
    """Return the hash of all that turns a file into a reading, without the domain lists."""
    return _hash_of_sources(*_READER)


@cache
def rules_version() -> str:
    """Return the hash of the domain lists, those of the office included."""
    return rules.digest()[:12]


def assembler_version() -> str:
    """Return the hash of all that turns readings into a graph; how a store is opened, held or asked is no part of it."""
    sources = _hash_of_sources(*_ASSEMBLER)
    return hashlib.sha256((sources + rules_version()).encode()).hexdigest()[:12]


@cache
def schema_version() -> str:
    """Return the hash of the declared schema."""
    return hashlib.sha256(repr((NODES, EDGES)).encode()).hexdigest()[:12]


def mirror_version() -> str:
    """Return the hash of all that makes tables of a graph."""
    return _hash_of_sources(
        *_BESIDE, "graph/stores/mirror/*.py", "graph/stores/mirror/*.sql", "graph/evidence.py", "graph/schema.py"
    )


def texts_version() -> str:
    """Return the hash of all that makes an index of the words of texts."""
    return _hash_of_sources(*_BESIDE, "graph/stores/texts/*.py", "graph/stores/texts/*.sql")


@cache
def _hash_of_sources(*patterns: str) -> str:
    paths = sorted(path for pattern in patterns for path in _HOUSE.glob(pattern))
    total = hashlib.sha256()
    for path in paths:
        total.update(path.relative_to(_HOUSE).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:12]
