"""The columns of a list of obligations, for CSV and the workbook: a new one is an entry here, and its head in labels.csv."""

from collections.abc import Callable
from typing import NamedTuple

from ...graph.model import Value
from ...queries.duties.model import Obligation
from ..labels import label
from ..lines import short_name
from ..paths import with_member
from .wording import above_named, place_named, remarks, time_of, units, way


class Column(NamedTuple):
    """A column.

    Attributes:
        name: of its label, `duties.NAME`, which is its head.
        width: in a workbook, in letters.
        says: what it says of an obligation in a language; days as 2025-09-03.
        is_day: whether it holds days.
        is_printed: whether it is printed: more columns than the first ones are not readable on a sheet of A4.
    """

    name: str
    width: int
    says: Callable[[Obligation, str], Value]
    is_day: bool = False
    is_printed: bool = False


COLUMNS = (
    Column("due", 11, lambda each, _: each.due, is_day=True, is_printed=True),
    Column("state", 10, lambda each, lang: label(f"duties.is_{each.state}", lang), is_printed=True),
    Column("text", 46, lambda each, _: " ".join(each.text.split()), is_printed=True),
    Column("unit", 25, lambda each, lang: units(each, lang), is_printed=True),
    Column("report_to", 16, lambda each, _: each.report_to, is_printed=True),
    Column("item", 12, lambda each, lang: place_named(each.place, each.item, lang) or None, is_printed=True),
    Column("document", 17, lambda each, lang: short_name(each.document, lang), is_printed=True),
    Column("chain", 22, lambda each, lang: way(each, lang), is_printed=True),
    Column("remarks", 30, lambda each, lang: _sentence("; ".join(remarks(each, lang))) or None, is_printed=True),
    Column("days", 7, lambda each, _: each.days),
    Column("due_hour", 6, lambda each, _: each.due_hour),
    Column("due_text", 22, lambda each, _: time_of(each)),
    Column("superior_due", 11, lambda each, _: each.superior.due if each.superior else None, is_day=True),
    Column("superior", 20, lambda each, lang: above_named(each, lang)),
    Column("source", 16, lambda each, lang: short_name(each.source, lang) if each.source else None),
    Column("issuer", 26, lambda each, _: each.document.issuer),
    Column("date", 11, lambda each, _: each.document.date, is_day=True),
    Column("file", 30, lambda each, _: with_member(each.file, each.member)),
    Column("page", 6, lambda each, _: each.page),
)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
