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
def ended() -> dict[str, Known]:
    """Return the documents of the list by their keys, each with what took its place and what took the place of that."""
    rows = {_key(row, "number", "type", "issuer", "date"): row for row in read_rows(files(__package__) / "ended.csv")}
    return {key: _known(key, row, rows) for key, row in rows.items()}


def ends_of(key: str) -> tuple[Fall, ...]:
    """Return what ended the document with this key, nothing where the list does not say."""
    known = ended().get(key)
    return known.falls if known else ()


def _known(key: str, row: dict[str, str], rows: dict[str, dict[str, str]]) -> Known:
    return Known(
        key=key,
        name=row["number"],
        number=row["number"],
        type=row["type"],
        title=None,
        issuer=row["issuer"],
        date=row["date"],
        effective_from=None,
        source="register",
        falls=(_fall(row, rows),),
    )


def _fall(row: dict[str, str], rows: dict[str, dict[str, str]]) -> Fall:
    by = _key(row, "by", "by_type", "by_issuer", "by_date")
    whole = in_full(row["by"], row["by_type"], row["by_date"], row["by_issuer"], row["by_title"])
    after = (_fall(rows[by], rows),) if by in rows else ()
    return Fall(row["by"], row["since"], by, row["by_date"], after, whole)


def _key(row: dict[str, str], number: str, kind: str, issuer: str, date: str) -> str:
    return str(document_key(row[number], row[kind], row[issuer], row[date]))
