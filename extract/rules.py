"""The domain lists of this package: one CSV file each in `data/`, read once, when first asked for.

An office adds rows of its own by naming a folder in LUOCDO_RULES (office_rules): its file of the same name is read after ours.
"""

import csv
import hashlib
from collections.abc import Container
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from .office_rules import Row, files, office_rows

__all__ = ["KnownDocument", "Row", "check", "digest", "register", "rows", "rows_of_type", "split"]

# Where rows are tried in their order, one of ours would else take the words of an office's away.
_FIRST_HOLDS = frozenset({"cues"})


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """A row of register.csv: a document that exists, whether or not anybody loads it."""

    number: str
    type: str
    title: str
    date: str
    issuer: str
    effective_from: str


@lru_cache
def rows(name: str) -> tuple[Row, ...]:
    """Return the rows of the list `name` ("doc_types"), those of the office last, or first where the first row that fits holds.

    Raises:
        RulesError: a row of the office's file is wrong.
    """
    header, *lines = _lines(name)
    ours = tuple(dict(zip(header, line, strict=True)) for line in lines)
    office = office_rows(name, ours)
    return office + ours if name in _FIRST_HOLDS else ours + office


def rows_of_type(name: str, types: Container[str]) -> list[Row]:
    """Return the rows of the list `name` of these types: the laws are few of a register that takes longer than a letter to be read.

    Raises:
        RulesError: a row of the office's file is wrong.
    """
    if name in (file.stem for file in files(_lists())):
        return [row for row in rows(name) if row["type"] in types]
    header, *lines = _lines(name)
    at = header.index("type")
    return [dict(zip(header, line, strict=True)) for line in lines if line[at] in types]


def _lines(name: str) -> list[list[str]]:
    return list(csv.reader(_lists()[name].read_text(encoding="utf-8").splitlines()))


@lru_cache
def register() -> tuple[KnownDocument, ...]:
    """Return the documents known from the national registers, in the order of the file."""
    return tuple(KnownDocument(**row) for row in rows("register"))


def digest() -> str:
    """Return a hash of all lists, the office's included: two readings by different lists are two readings.

    Raises:
        RulesError: as `check`.
    """
    seen = hashlib.sha256()
    for file in (*_lists().values(), *files(_lists())):
        seen.update(file.read_bytes())
    return seen.hexdigest()


def check() -> None:
    """Read the office's lists, so that a wrong row is said before any document is read.

    Raises:
        RulesError: it names the file and the row.
    """
    for path in files(_lists()):
        rows(path.stem)


def split(cell: str) -> tuple[str, ...]:
    """Return the values of a cell that holds several, which are set apart by "|"."""
    return tuple(value for value in cell.split("|") if value)


@cache
def _lists() -> dict[str, Traversable]:
    """Return our lists by name."""
    folder = resources.files(__package__).joinpath("data")
    found = (file for file in folder.iterdir() if file.name.endswith(".csv"))
    return {file.name.removesuffix(".csv"): file for file in sorted(found, key=lambda each: each.name)}
