"""Which facts of a document that nobody has read are those of the national register that comes with luocdo."""

from functools import cache

from ...extract.rules import KnownDocument, register
from ..labels import label, printed_date
from .model import ShownDocument


def registered(document: ShownDocument) -> tuple[str, ...]:
    """Return which of "title" and "date" only the register tells; where a text names the same day, that is no longer so."""
    row = None if document.status != "cited" else _rows().get((document.number, document.type, document.issuer))
    if row is None:
        return ()
    dated = document.date == row.date and document.date not in document.dates_seen
    return tuple(name for name, is_so in (("title", document.title == row.title), ("date", dated)) if is_so)


def day_told(document: ShownDocument, lang: str) -> str:
    """Return the day of a document, and that it is the register's where it is."""
    day = printed_date(document.date, lang)
    return f"{day} {label('listed.day', lang)}" if "date" in registered(document) else day


@cache
def _rows() -> dict[tuple[str | None, ...], KnownDocument]:
    return {(row.number, row.type, row.issuer): row for row in register()}
