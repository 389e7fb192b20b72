"""Decrees and circulars of daily use that others took the place of, from `ended.csv`: the register tells no end of any.

The list is not whole: that a document does not stand in it does not say that it is in force. Each row rests on the
article of the newer document that ends the older one as a whole; those that end parts of it only have no row.
"""

from functools import cache
from importlib.resources import files

from ...graph.identity.key import document_key
from ...messages import read_rows
from ..checks.in_full import in_full
from ..checks.model import Fall, Known


@cache
def listed() -> dict[str, Known]:
    """Return what the list knows, by keys: those that took the place of others, with their titles, and those that they ended."""
    older, newer = ended(), {_newer_key(row): _newer(row) for row in _rows()}
    return newer | {
        key: known._replace(title=newer[key].title if key in newer else None) for key, known in older.items()
    }


@cache
def ended() -> dict[str, Known]:
    """Return the documents of the list that ended by their keys, each with what took its place and what took the place of that."""
    rows = {_key(row, "number", "type", "issuer", "date"): row for row in _rows()}
    return {key: _older(row)._replace(falls=(_fall(row, rows),)) for key, row in rows.items()}


def ends_of(key: str) -> tuple[Fall, ...]:
    """Return what ended the document with this key, nothing where the list does not say."""
    known = ended().get(key)
    return known.falls if known else ()


@cache
def _rows() -> list[dict[str, str]]:
    return read_rows(files(__package__) / "ended.csv")


def _older(row: dict[str, str]) -> Known:
    return _known(row["number"], row["type"], None, row["issuer"], row["date"])


def _newer(row: dict[str, str]) -> Known:
    return _known(row["by"], row["by_type"], row["by_title"], row["by_issuer"], row["by_date"])


def _known(number: str, kind: str, title: str | None, issuer: str, date: str) -> Known:
    key = str(document_key(number, kind, issuer, date))
    return Known(key, number, number, kind, title, issuer, date, effective_from=None, source="register")


def _fall(row: dict[str, str], rows: dict[str, dict[str, str]]) -> Fall:
    by = _newer_key(row)
    whole = in_full(row["by"], row["by_type"], row["by_date"], row["by_issuer"], row["by_title"])
    after = (_fall(rows[by], rows),) if by in rows else ()
    return Fall(row["by"], row["since"], by, row["by_date"], after, whole)


def _key(row: dict[str, str], number: str, kind: str, issuer: str, date: str) -> str:
    return str(document_key(row[number], row[kind], row[issuer], row[date]))


def _newer_key(row: dict[str, str]) -> str:
    return _key(row, "by", "by_type", "by_issuer", "by_date")
