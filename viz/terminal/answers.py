"""Answers to questions as tables of the terminal: under their columns, or one below the other where these are too many.

What a canned question gives is worded for people: headings, relations and levels in their language, days as officers write
them, and no keys. What somebody asked in Cypher stands as she asked for it.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from shutil import get_terminal_size

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...findings import Finding
from ...graph.model import Value
from ...queries import Answer
from ...queries.asking.gate import KNOWN
from ..labels import label, labels, printed_date
from ..paths import with_member
from .tables import cell

_NARROWEST = 18
"""So many letters a column needs to be read with ease."""
_KEYS = ("key", "keys")
_DAY = re.compile(r"(?:19|20)\d\d-\d\d(?:-\d\d)?")
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "relation": ("relation.",),
    "relations": ("relation.",),
    "how": ("relation.",),
    "what": ("what.", "relation."),
    "status": ("status.",),
    "level": ("level.",),
    "from_level": ("level.",),
    "to_level": ("level.",),
    "fit": ("fit.", "asked."),
    "missing": ("missing.", "asked."),
    "state": ("duties.is_",),
}
"""How the labels of the codes of a column begin."""


def show_answer(answer: Answer, lang: str) -> RenderableType:
    """Return the rows of an answer as a table; a word stands below where there is nothing, or more."""
    canned = answer.question is not None
    columns = [each for each in answer.columns if not (canned and each in _KEYS)]
    headings = [labels(lang).get(f"asked.{each}", each) if canned else each for each in columns]
    wide = len(columns) * _NARROWEST > get_terminal_size().columns
    cells = ([_worded(each, row[each], lang) if canned else cell(row[each]) for each in columns] for row in answer.rows)
    shown = (_records if wide else _rows)(headings, cells)
    return Group(*([shown] if answer.rows else []), *_notes(answer, lang))


def for_spreadsheet(answer: Answer, lang: str) -> Answer:
    """Return the rows of a canned question as a spreadsheet shows them to people: headings and codes in their language.

    Days stay as 2025-09-03, which every spreadsheet takes for days, and keys stay, by which a row is found again. What
    somebody asked in Cypher stands as she asked for it.
    """
    if answer.question is None:
        return answer
    names = _headings(answer.columns, lang)
    rows = tuple({names[each]: _for_cell(each, row[each], lang) for each in answer.columns} for row in answer.rows)
    return replace(answer, columns=tuple(names.values()), rows=rows)


def _headings(columns: Sequence[str], lang: str) -> dict[str, str]:
    """Return the heading of each column; two columns of one heading bear their names too."""
    found = {each: labels(lang).get(f"asked.{each}", each) for each in columns}
    times = Counter(found.values())
    return {each: name if times[name] == 1 else f"{name} ({each})" for each, name in found.items()}


def _for_cell(column: str, value: Value, lang: str) -> Value:
    is_plain = isinstance(value, int | float) and not isinstance(value, bool)
    is_day = isinstance(value, str) and _DAY.fullmatch(value)
    return value if value is None or is_plain or is_day else _worded(column, value, lang)


def assumed(answer: Answer, lang: str) -> Iterator[str]:
    """Yield what an answer took for granted because nobody gave it ("giao trong năm 2025"), names that mean nothing, and its bound."""
    for parameter, value in answer.assumed:
        meaning = {"vi": parameter.vi, "en": parameter.en}[lang]
        said = printed_date(value, lang) if isinstance(value, str) else str(value)
        yield label("answer.assumed", lang, meaning=meaning, value=said, name=parameter.name)
    if answer.unknown:
        yield label("answer.unknown", lang, names=", ".join(answer.unknown), known=", ".join(sorted(KNOWN)))
    if answer.marks:
        yield label("answer.marks", lang, count=answer.marks)
    if answer.within:
        yield label("answer.within", lang, steps=answer.within)


def _notes(answer: Answer, lang: str) -> Iterator[Text]:
    if not answer.rows:
        yield Text(label("answer.empty", lang), style="dim")
    for words in assumed(answer, lang):
        yield Text(words, style="dim")
    if not answer.complete:
        yield Text(label("answer.more", lang, rows=len(answer.rows)), style="yellow")


def _rows(headings: list[str], rows: Iterator[list[str]]) -> Table:
    table = Table(*headings, header_style="bold")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _records(headings: list[str], rows: Iterator[list[str]]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    for row in rows:
        for heading, words in zip(headings, row, strict=True):
            table.add_row(heading, Text(words))
        table.add_row()
    return table


def _worded(column: str, value: Value, lang: str) -> str:
    """Return a cell of a canned question for people."""
    if isinstance(value, list):
        return "; ".join(_worded(column, each, lang) for each in value)
    if isinstance(value, bool):
        return label(f"truth.{str(value).lower()}", lang)
    if column in ("findings", "files") and isinstance(value, str):
        return _findings(value, lang) if column == "findings" else _files(value)
    if isinstance(value, str) and _DAY.fullmatch(value):
        return printed_date(value, lang)
    found = (labels(lang).get(f"{family}{value}") for family in _FAMILIES.get(column, ()))
    return next(filter(None, found), cell(value))


def _files(kept: str) -> str:
    """Return the files of a document, which the graph keeps as JSON, by their names."""
    return "; ".join(with_member(each["path"], each.get("member")) for each in json.loads(kept))


def _findings(kept: str, lang: str) -> str:
    """Return the findings of a document, which the graph keeps as JSON, in words."""
    entries = json.loads(kept)
    found = (Finding(**{name: each[name] for name in Finding.model_fields if name in each}) for each in entries)
    return " ".join(dict.fromkeys(each.text(lang) for each in found))
