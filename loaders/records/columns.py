"""Which column of a table holds what: guessed by its Vietnamese head (heads.csv), or as somebody said (`--map`).

The heads are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV (sổ đăng ký văn bản đến, sổ đăng ký văn bản đi), what offices write
instead of them, and the names of fields in databases.
"""

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ...messages import read_rows

VARIABLE = "LUOCDO_MAP"
"""The environment variable that holds a map, as JSON, for this process and those that it starts."""
FIELDS = ("number", "symbol", "date", "type", "issuer", "title", "addressees", "signer", "secrecy", "urgency", "text")
"""What a column can hold: fields of `document` in a Reading, the symbol apart from its serial, or the whole text."""

_NOTHING = "none"


class Columns(NamedTuple):
    """Which column holds which field, by the place of the column from 0, and how each is headed."""

    places: Mapping[str, int]
    heads: Mapping[str, str]

    @property
    def enough(self) -> bool:
        """Whether a table with these columns is one of documents: a number, and what it is of."""
        return "text" in self.places or ("number" in self.places and bool({"date", "title"} & self.places.keys()))


def use_columns(names: Mapping[str, str]) -> None:
    """Let the columns of tables be known by these names, by field, in this process and those that it starts."""
    os.environ[VARIABLE] = json.dumps(names, ensure_ascii=False, sort_keys=True)


def map_mark() -> str:
    """Return a short word for the names in use: a table that is read by others is another one. Empty where there are none."""
    said = os.environ.get(VARIABLE, "")
    return f"#{hashlib.sha256(said.encode()).hexdigest()[:8]}" if said else ""


def guessed(heads: Sequence[str]) -> Columns:
    """Return the columns by their heads; of several that fit a field, the one whose head says most."""
    found: dict[str, tuple[int, int]] = {}
    for place, head in enumerate(heads):
        for field, rank in _fields_of(head):
            if field not in found or rank < found[field][0]:
                found[field] = rank, place
    places = {field: found[field][1] for field in FIELDS if field in found}
    return Columns(places, {field: heads[place] for field, place in places.items()})


def columns_of(heads: Sequence[str]) -> Columns:
    """Return what the columns of a table hold: as somebody said, where the table has all of these, else by their heads."""
    wanted: dict[str, str] = json.loads(os.environ.get(VARIABLE) or "{}")
    found = guessed(heads)
    if not wanted or not set(wanted.values()) <= set(heads):
        return found
    kept = {field: head for field, head in found.heads.items() if head not in wanted.values()} | wanted
    return Columns({field: heads.index(head) for field, head in kept.items()}, kept)


def _fields_of(head: str) -> list[tuple[str, int]]:
    """Return the field that a head names, with how surely (1: it says so)."""
    plain = " ".join(
        unicodedata.normalize("NFC", head).casefold().replace("(", " ").replace(")", " ").strip(" .:*").split()
    )
    return next(([(field, rank)] for field, rank, pattern in _heads() if pattern.fullmatch(plain)), [])


@cache
def _heads() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """Return the patterns of heads, those of columns that say nothing of a document first."""
    rows = read_rows(files(__package__) / "heads.csv")
    found = [(row["field"], int(row["rank"]), re.compile(row["head"])) for row in rows]
    return tuple(sorted(found, key=lambda each: (each[0] != _NOTHING, each[1])))
