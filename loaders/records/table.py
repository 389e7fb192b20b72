"""Rows of any table -> records: where the head stands, which column holds what, one record for each row with a document."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain, islice
from typing import NamedTuple

from ...errors import LoadError
from ...iso_days import existing_day
from ...messages import printed_date
from ..content import Content, Note, Record
from .columns import Columns, columns_of, field_of, names_missing

Row = Sequence[str]

ABOVE_THE_HEAD = 30
"""Among so many first rows the head of a table is looked for."""
_SHOWN = 160
_NOT_SHOWN = ("signer", "received")
"""What is known of a document and left out of the words of its entry: "Người ký: …" is what a stamp of a signature says, and the day on
which it came in is none of its own."""
_ORDINAL = re.compile(r"\(?\d{1,2}\)?")
_SERIAL = re.compile(r"\d{1,6}[a-zA-Z]?")
_DAYS_OF_EXCEL = re.compile(r"[2-7]\d{4}")
_DAY = re.compile(
    r"(?:(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>(?:19|20)\d\d))(?:\s.*)?", re.DOTALL
)
_ROWS_SHOWN = 20
_EXCEL_BEGINS = date(1899, 12, 30)


class Head(NamedTuple):
    """The head of a table: its row from 0, its cells, what the columns hold, and the words above it."""

    row: int
    cells: Sequence[str]
    columns: Columns
    above: str


def find_head(rows: Sequence[Row]) -> Head | None:
    """Return the head among the first rows: where the named columns stand, else the one that names most fields; or null."""
    best: Head | None = None
    for number, row in enumerate(rows[:ABOVE_THE_HEAD]):
        heads = _with_row_above(row, rows[number - 1] if number else ())
        columns = columns_of(heads)
        if columns.enough and (best is None or _says_more(best, number, columns, row, heads)):
            above = "\n".join(" ".join(filter(None, each)) for each in rows[: _past_words(rows, number)])
            best = Head(number, heads, columns, above)
    return best


def _past_words(rows: Sequence[Row], number: int) -> int:
    """Return where the words above a head end: the row right above it is one of them, or the upper half of the head."""
    return number if number and sum(map(bool, rows[number - 1])) <= 1 else max(number - 1, 0)


def _says_more(best: Head, number: int, columns: Columns, row: Row, heads: Sequence[str]) -> bool:
    """Tell whether a row names more fields, or is the second row of the same head: nothing but heads stands in it."""
    if columns.as_named != best.columns.as_named:
        return columns.as_named
    more = len(columns.places) - len(best.columns.places)
    second = number == best.row + 1 and any(row) and all(field_of(heads[at]) for at, cell in enumerate(row) if cell)
    return more > 0 or (more == 0 and second)


def records(rows: Iterable[Row], place: str, notes: Iterable[Note] = ()) -> Iterator[Record]:
    """Yield the documents of a table whose first rows hold its head.

    Args:
        rows: the table.
        place: names a row of it: {row}, counted from 1, or {below}, counted from 1 below the first row.
        notes: what else to say of the table.

    Raises:
        LoadError: "no-columns": no head says what the columns hold; "unknown-column": one that was named is not there.
    """
    rest = iter(rows)
    first = list(islice(rest, ABOVE_THE_HEAD))
    head = find_head(first)
    top = head.cells if head else next(iter(first), ())
    refuse_other_columns([top])
    if head is None:
        raise LoadError("no-columns", heads=", ".join(filter(None, top)) or "–")
    yield from records_below(head, chain(first, rest), place, notes)


def refuse_other_columns(heads: Sequence[Row]) -> None:
    """Refuse a file with tables of these heads, none of which has all the columns that somebody named (`--map`).

    Raises:
        LoadError: "unknown-column".
    """
    missing = [names_missing(each) for each in heads]
    if missing and all(missing):
        shown = dict.fromkeys(cell for head in heads for cell in head if cell)
        fewest = min(missing, key=len)
        raise LoadError("unknown-column", names=", ".join(fewest), heads=", ".join(shown))


def records_below(head: Head, rows: Iterable[Row], place: str, notes: Iterable[Note] = ()) -> Iterator[Record]:
    """Yield the documents of the rows below a head; the first one bears the notes, and one on what the columns were taken for.

    Where rows say something and none is a document, a record without name and words bears them.
    """
    of_table: tuple[Note, ...] = (columns_note(head.columns), *notes)
    held, left_out = None, []
    for number, row in enumerate(rows):
        facts = {field: _cell(row, at).strip() for field, at in head.columns.places.items()}
        name = place.format(row=number + 1, below=number)
        if number > head.row and _names_a_document(facts, row):
            yield from filter(None, [held])
            held = _record(facts, head, name, (*of_table, *_impossible(facts), *_surplus(row, head)))
            of_table = ()
        elif number > head.row and _says_something(facts, row):
            left_out.append(name)
    if held or left_out:
        yield _with_note(held or Record(None, Content("", notes=of_table)), left_out)


def _with_note(record: Record, left_out: Sequence[str]) -> Record:
    """Return the last record of a table, with what to say of its rows that were not read."""
    more = ["…"] if len(left_out) > _ROWS_SHOWN else []
    note = Note("unnumbered-rows", (("rows", ", ".join([*left_out[:_ROWS_SHOWN], *more])),))
    return replace(record, content=replace(record.content, notes=(*record.content.notes, note))) if left_out else record


def _impossible(facts: Mapping[str, str]) -> Iterator[Note]:
    """Yield what to say of a day of a row that no calendar has."""
    for words in filter(None, (facts.get("date"), facts.get("received"))):
        day = _DAY.fullmatch(words)
        if day and existing_day(int(day["year"]), int(day["month"]), int(day["day"])) is None:
            yield Note("impossible-date", (("text", words),))


def _surplus(row: Row, head: Head) -> Iterator[Note]:
    """Yield what to say of cells that stand below no column: what parts cells stood within one, mostly."""
    cells = " | ".join(filter(None, map(str.strip, row[len(head.cells) :])))
    if cells:
        yield Note("surplus-cells", (("cells", cells[:_SHOWN]),))


def columns_note(columns: Columns) -> Note:
    """Return the finding that says what the columns were taken for."""
    said = "; ".join(f"{field} = “{' '.join(head.split())}”" for field, head in columns.heads.items())
    return Note("table-columns", (("columns", said),))


def _with_row_above(row: Row, above: Row) -> list[str]:
    """Return the heads of a row, those that reach down from the row above among them.

    What says nothing by itself may do so below what stands over it: "Ngày" over "đến" and "ban hành".
    """
    heads, over = [], ""
    for at in range(max(len(row), len(above))):
        own, over = _cell(row, at), _cell(above, at) or over
        both = f"{over} {own}"
        heads.append(both if own and not field_of(own) and field_of(both) else own or _cell(above, at))
    return heads


def _cell(row: Row, at: int) -> str:
    return row[at] if at < len(row) else ""


def is_ordinal(row: Row) -> bool:
    """Tell whether a row only counts the columns: (1), (2), (3)."""
    return all(_ORDINAL.fullmatch(cell) for cell in row if cell)


def _names_a_document(facts: Mapping[str, str], row: Row) -> bool:
    """Tell whether a row is of a document: no heading of a month, no row of the columns' ordinals.

    What a commune hands in often has no number: then day, subject and who wrote it tell which document it is.
    """
    if is_ordinal(row):
        return False
    known = all(facts.get(field) for field in ("date", "title", "issuer"))
    return bool(known or facts.get("text") or (facts.get("number") and (facts.get("date") or facts.get("title"))))


def _says_something(facts: Mapping[str, str], row: Row) -> bool:
    """Tell whether a row that is of no document says more than a heading between rows."""
    return not is_ordinal(row) and sum(map(bool, facts.values())) > 1


def _record(facts: dict[str, str], head: Head, name: str, notes: tuple[Note, ...]) -> Record:
    text = facts.pop("text", "")
    symbol = facts.pop("symbol", "").lstrip("/")
    if symbol and _SERIAL.fullmatch(facts.get("number", "")):
        facts["number"] = f"{facts['number']}/{symbol}"
    for field in ("date", "received"):
        if _DAYS_OF_EXCEL.fullmatch(facts.get(field, "")):
            facts[field] = printed_date((_EXCEL_BEGINS + timedelta(int(facts[field]))).isoformat())
    said = {field: value for field, value in facts.items() if value}
    shown = (field for field in said if field not in _NOT_SHOWN)
    words = "\n".join(f"{' '.join(head.columns.heads[field].split())}: {said[field]}" for field in shown)
    declared = (*said.items(), *([("above", head.above)] if head.above.strip() else []))
    return Record(name, Content(text or words, notes=notes), declared, entry=not text)
