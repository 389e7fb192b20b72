"""The rows that an office adds to the lists of `data/`: CSV files of the same names in the folder that LUOCDO_RULES names.

What a person typed is checked before any document is read; each error names the file and the row.
"""

import csv
import os
import re
from collections.abc import Collection
from datetime import date
from pathlib import Path

from ..errors import RulesError
from .office_patterns import compiled

Row = dict[str, str]

FOLDER = "LUOCDO_RULES"
# Columns whose values the program knows: a row of the office can only choose among those of our own rows.
_CHOICES = ("kind", "relation", "voice", "where", "level", "opens_title", "part", "role", "opens")
# Of these a row may choose several.
_SEVERAL = ("traits",)
# What a row may leave out although all of ours say it.
_ASIDES = ("example", "counter_example", "why", "what", "meaning")
_DATES = ("date", "effective_from", "valid_from", "valid_to")
# A document's: its serial, and what follows it; a serial alone is that of many.
_NUMBER = re.compile(r"\d{1,5}[a-zđ]?(?:[-/. ]?[^\W\d_]|[-/.]\d).*")
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")

_were_read: list[str] = []


def files(known: Collection[str]) -> list[Path]:
    """Return the lists of the office; `known` are the names that a list can have.

    Raises:
        RulesError: the folder is missing, or a file in it bears the name of no list.
    """
    folder = os.environ.get(FOLDER)
    if not folder:
        return []
    if not Path(folder).is_dir():
        raise RulesError("no-rules-folder", folder=folder)
    found = sorted(Path(folder).glob("*.csv"))
    for path in found:
        if path.stem not in known:
            raise RulesError("unknown-rules-file", file=path, lists=", ".join(sorted(known)))
    return found


def office_rows(name: str, ours: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the office's rows of the list `name`, which must be made as `ours` are; a column that may be empty may be missing.

    Raises:
        RulesError: a row lacks a column, has a value that means nothing, or does not do what its example says, be it that a
            row of ours stands before it there.
    """
    path = Path(os.environ.get(FOLDER) or os.devnull) / f"{name}.csv"
    if not path.is_file():
        return ()
    _were_read.append(name)
    choices = {column: _values(column, ours) for column in (*_CHOICES, *_SEVERAL) if column in ours[0]}
    needed = [column for column in ours[0] if column not in _ASIDES and all(row[column] for row in ours)]
    found = []
    for line, typed in enumerate(_read(path), start=2):
        if None in typed.values() or not set(needed) <= set(typed) <= set(ours[0]):
            raise RulesError("wrong-rules-row", file=path, line=line, columns=", ".join(ours[0]))
        row = {column: typed.get(column, "") for column in ours[0]}
        found.append(row)
        if empty := next((column for column in needed if not row[column].strip()), None):
            raise RulesError("empty-rules-value", file=path, line=line, column=empty)
        _check_choices(row, choices, path, line)
        _check_form(row, path, line)
        if "voice" in row and (ahead := _reaching_into(row, ours)):
            facts = {"pattern": row["pattern"], "other": ahead["pattern"], "example": row["example"]}
            raise RulesError("rules-never-hold", file=path, line=line, **facts)
    return tuple(found)


def were_read() -> bool:
    """Tell whether any list of an office was read in this process."""
    return bool(_were_read)


def _values(column: str, ours: tuple[Row, ...]) -> set[str]:
    return {value for row in ours for value in _chosen(column, row)}


def _chosen(column: str, row: Row) -> list[str]:
    return row[column].split("|") if column in _SEVERAL else [row[column]]


def _read(path: Path) -> tuple[Row, ...]:
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


def _check_choices(row: Row, choices: dict[str, set[str]], path: Path, line: int) -> None:
    for column, allowed in choices.items():
        if not allowed.issuperset(_chosen(column, row)):
            names = ", ".join(sorted(f"“{value}”" for value in allowed))
            raise RulesError("wrong-rules-value", file=path, line=line, column=column, value=row[column], allowed=names)


def _check_form(row: Row, path: Path, line: int) -> None:
    """Refuse a pattern, a number or a date that is none, and a pattern that its own example does not hold."""
    try:
        pattern = compiled(row.get("pattern", ""), blanks=r"\s+" if "voice" in row else " ")
        int(row.get("code_point", "0"), 0)
        int(row.get("reach") or 0)
        int(row.get("count") or 0)
    except (re.error, ValueError) as error:
        raise RulesError("unreadable-rules", file=path, line=line, reason=error) from error
    if "code_point" in row and len(row["meant"]) > 1:
        raise RulesError(
            "wrong-rules-value", file=path, line=line, column="meant", value=row["meant"], allowed=row["meant"][0]
        )
    for column, is_right, allowed in (
        *((each, _is_date, "2025-07-01") for each in _DATES),
        ("number", _is_number, "12/2025/QĐ-UBND"),
    ):
        if not is_right(row.get(column, "")):
            raise RulesError(
                "wrong-rules-value", file=path, line=line, column=column, value=row[column], allowed=allowed
            )
    if row.get("example") and not pattern.search(row["example"]):
        raise RulesError("rules-example", file=path, line=line, pattern=row["pattern"], example=row["example"])


def _reaching_into(row: Row, ours: Collection[Row]) -> Row | None:
    """Return a cue of ours that begins before that of `row` in its example and reaches into it: then the row never holds there."""
    own = _words(row["pattern"], row["example"])
    found = ((each, _words(each["pattern"], row["example"])) for each in ours) if own else ()
    return next((each for each, words in found if own and words and words.start() < own.start() < words.end()), None)


def _words(pattern: str, example: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w)(?:{pattern})", example, re.IGNORECASE)


def _is_number(value: str) -> bool:
    return not value or _NUMBER.fullmatch(value) is not None


def _is_date(value: str) -> bool:
    """Return whether a day, a month or a year that exists is written in ISO form, or nothing."""
    if not value:
        return True
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return _DATE.fullmatch(value) is not None
