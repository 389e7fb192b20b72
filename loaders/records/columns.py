"""Which column of a table holds what: guessed by its Vietnamese head (heads.csv), or as somebody said (`--map`).

The heads are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV (sổ đăng ký văn bản đến, sổ đăng ký văn bản đi), what offices write
instead of them, and the names of fields in databases.
"""

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ...diacritics import without_marks
from ...messages import read_rows

VARIABLE = "LUOCDO_MAP"
"""The environment variable that holds a map, as JSON, for this process and those that it starts."""
FIELDS = (
    "number",
    "symbol",
    "date",
    "type",
    "issuer",
    "title",
    "addressees",
    "signer",
    "secrecy",
    "urgency",
    "received",
    "text",
)
"""What a column can hold: fields of `document` in a Reading, the symbol apart from its serial, or the whole text."""

_NOTHING = "none"
_called: ContextVar[str] = ContextVar("called", default="")


class Columns(NamedTuple):
    """Which column holds which field, by the place of the column from 0, and how each is headed.

    `as_named`: all columns that somebody named (`--map`) are among them.
    """

    places: Mapping[str, int]
    heads: Mapping[str, str]
    as_named: bool = False

    @property
    def enough(self) -> bool:
        """Whether a table with these columns is one of documents: a number, and what it is of."""
        return "text" in self.places or ("number" in self.places and bool({"date", "title"} & self.places.keys()))


def use_columns(names: Mapping[str, str]) -> None:
    """Let the columns of tables be known by these names, by field, in this process and those that it starts."""
    os.environ[VARIABLE] = as_map(names)


def as_map(names: Mapping[str, str]) -> str:
    """Return names of columns by field as they are handed on and kept; those of nothing say that heads are to be guessed."""
    return json.dumps(names, ensure_ascii=False, sort_keys=True)


def map_in_use() -> str:
    """Return the map that was typed; empty where none was."""
    return os.environ.get(VARIABLE, "")


@contextmanager
def columns_called(names: str) -> Iterator[None]:
    """Let the columns of a table be known by a map within the block; where it is empty, by the one that was typed."""
    before = _called.set(names)
    try:
        yield
    finally:
        _called.reset(before)


def map_mark(names: str) -> str:
    """Return a short word for a map: a table that is read by another one is another table. Empty where there is none."""
    return f"#{hashlib.sha256(names.encode()).hexdigest()[:8]}" if names else ""


def guessed(heads: Sequence[str]) -> Columns:
    """Return the columns by their heads; of several that fit a field, the one whose head says most."""
    found: dict[str, tuple[int, int]] = {}
    for place, head in enumerate(heads):
        known = field_of(head)
        if known and (known.name not in found or known.rank < found[known.name][0]):
            found[known.name] = known.rank, place
    places = {field: found[field][1] for field in FIELDS if field in found}
    return Columns(places, {field: heads[place] for field, place in places.items()})


def columns_of(heads: Sequence[str]) -> Columns:
    """Return what the columns of a table hold: as somebody said, where the table has all of these, else by their heads."""
    wanted = _named()
    found, plain = guessed(heads), list(map(_plain, heads))
    named = {field: plain.index(_plain(name)) for field, name in wanted.items() if _plain(name) in plain}
    if not wanted or len(named) < len(wanted):
        return found
    kept = {field: place for field, place in found.places.items() if place not in named.values()} | named
    return Columns(kept, {field: heads[place] for field, place in kept.items()}, as_named=True)


def names_missing(heads: Sequence[str]) -> list[str]:
    """Return the columns that somebody named (`--map`) and that none of these heads is."""
    plain = set(map(_plain, heads))
    return [name for name in _named().values() if _plain(name) not in plain]


def _named() -> dict[str, str]:
    """Return how somebody called the columns, by field; nothing where nobody did."""
    named: dict[str, str] = json.loads(_called.get() or map_in_use() or "{}")
    return named


class Field(NamedTuple):
    """What a head names: a field, or "none"; `rank` is how surely (1: it says so)."""

    name: str
    rank: int


@cache
def field_of(head: str) -> Field | None:
    """Return what a head names; one that is typed without diacritics is known, too.

    >>> field_of("Số/Ký hiệu"), field_of("NGAY BAN HANH"), field_of("Nhiệm vụ")
    (Field(name='number', rank=1), Field(name='date', rank=1), None)
    """
    plain = _plain(head)
    found = next((field for field, pattern in _heads() if pattern.fullmatch(plain)), None)
    if found is None and plain.isascii():
        return next((field for field, pattern in _bare_heads() if pattern.fullmatch(plain)), None)
    return found


def _plain(head: str) -> str:
    """Return a head in small letters, without what is only decoration."""
    words = unicodedata.normalize("NFC", head).casefold().replace("(", " ").replace(")", " ")
    return " ".join(words.strip(" .:*").split())


@cache
def _heads() -> tuple[tuple[Field, re.Pattern[str]], ...]:
    """Return the patterns of heads, those of columns that say nothing of a document first."""
    rows = read_rows(files(__package__) / "heads.csv")
    found = [(Field(row["field"], int(row["rank"])), re.compile(row["head"])) for row in rows]
    return tuple(sorted(found, key=lambda each: (each[0].name != _NOTHING, each[0].rank)))


@cache
def _bare_heads() -> tuple[tuple[Field, re.Pattern[str]], ...]:
    return tuple((field, re.compile(without_marks(pattern.pattern))) for field, pattern in _heads())
