"""The domain lists of this package: one CSV file each in `data/`, read once, when first asked for.

An office adds rows of its own by naming a folder in LUOCDO_RULES: a file of the same name there is read after ours.
"""

import csv
import hashlib
import os
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from ..errors import RulesError

Row = dict[str, str]


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
    """Return the rows of the list `name` ("doc_types"), those of the office last.

    Raises:
        RulesError: a row of the office's file lacks a column.
    """
    ours = tuple(csv.DictReader(_packaged(name).splitlines()))
    return ours + _office_rows(name, tuple(ours[0]))


@lru_cache
def register() -> tuple[KnownDocument, ...]:
    """Return the documents known from the national registers, in the order of the file."""
    return tuple(KnownDocument(**row) for row in rows("register"))


def digest() -> str:
    """Return a hash of all lists, the office's included: two readings by different lists are two readings."""
    seen = hashlib.sha256()
    folder = resources.files(__package__).joinpath("data")
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        seen.update(file.read_bytes())
    for path in sorted(_office_folder().glob("*.csv")) if _office_folder().is_dir() else ():
        seen.update(path.read_bytes())
    return seen.hexdigest()


def check() -> None:
    """Read all lists, so that a wrong row of the office is said before any document is read.

    Raises:
        RulesError: it names the file and the row.
    """
    for file in resources.files(__package__).joinpath("data").iterdir():
        if file.name.endswith(".csv"):
            rows(file.name.removesuffix(".csv"))


def split(cell: str) -> tuple[str, ...]:
    """Return the values of a cell that holds several, which are set apart by "|"."""
    return tuple(value for value in cell.split("|") if value)


def _packaged(name: str) -> str:
    return resources.files(__package__).joinpath("data", f"{name}.csv").read_text(encoding="utf-8")


def _office_folder() -> Path:
    return Path(os.environ.get("LUOCDO_RULES") or os.devnull)


def _read(path: Path, columns: tuple[str, ...]) -> tuple[Row, ...]:
    """Return the rows of a file that an office wrote, which may be no UTF-8 and no CSV."""
    read = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = []
            for read, row in enumerate(csv.DictReader(file), start=2):  # noqa: B007 says where it fails
                found.append(row)
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        raise RulesError("unreadable-rules", file=path, line=read, reason=error) from error
    return tuple(found)


def _office_rows(name: str, columns: tuple[str, ...]) -> tuple[Row, ...]:
    path = _office_folder() / f"{name}.csv"
    if not path.is_file():
        return ()
    found = _read(path, columns)
    for line, row in enumerate(found, start=2):
        if None in row or any(row.get(column) is None for column in columns):
            raise RulesError("wrong-rules-row", file=path, line=line, columns=", ".join(columns))
        _check_values(row, path, line)
    return found


def _check_values(row: Row, path: Path, line: int) -> None:
    """Refuse a pattern that is none and a code point that is no number before a document meets them."""
    try:
        re.compile(row.get("pattern", ""))
        int(row.get("code_point", "0"), 0)
    except (re.error, ValueError) as error:
        raise RulesError("unreadable-rules", file=path, line=line, reason=error) from error
