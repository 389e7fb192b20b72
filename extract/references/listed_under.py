"""Whose the documents of a list are: of the agency that the line above names, "1. Bãi bỏ các Quyết định sau của UBND tỉnh Bình Định:", or that the words before it or a column of a table do."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..grammar.agency_phrase import agency_end, joint_agencies_end
from ..grammar.doc_types import listed_papers
from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from ..structure.segment import Block

_LONGEST = 300
_NUMBERS = ": số "
# "số 7/2017/QĐ-UBND về phí, lệ phí; số 22/2020/QĐ-UBND và số 5/2021/QĐ-UBND"; a document with a type of its own ends it
_ITEM = rf"số \d(?:(?!(?:,|\svà)\s[{UPPER}])[^;.\n]|\.(?=\d)){{1,300}}"
_BARE_NUMBERS = pattern_of(rf":\s+{_ITEM}(?:;\s+(?:và\s+)?{_ITEM}){{0,40}}")
# No list stands within more others.
_DEEPEST = 6
# "Cơ quan ban hành" heads the column of a table.
_COLUMN = pattern_of(r"(?:tên\s+)?(?:cơ\s+quan|đơn\s+vị|nơi|chủ\s+thể)\s+ban\s+hành(?:\s+văn\s+bản)?\s*", re.IGNORECASE)


class Listed(NamedTuple):
    """From `start` to `end` stand the documents of the agency that is `printed` at `named`."""

    start: int
    end: int
    named: int
    printed: str


def lists_of(text: str, blocks: Sequence[Block]) -> list[Listed]:
    """Return the lists whose leading line names one agency, in order; one within another comes after it, as does a row of a table."""
    lists: list[Listed] = []
    column: int | None = None
    for at, block in enumerate(blocks):
        column = _issuer_column(text, block, column) if block.cells else None
        found = _list_below(text, blocks, at) if column is None else _row(text, block, column)
        lists.extend(each for each in (found, _list_within(text, block)) if each)
    return lists


def list_around(lists: Sequence[Listed], place: int) -> Listed | None:
    """Return the innermost list in which a place stands."""
    past = bisect_right(lists, place, key=lambda each: each.start)
    return next((each for each in reversed(lists[max(0, past - _DEEPEST) : past]) if place < each.end), None)


def _issuer_column(text: str, row: Block, above: int | None) -> int | None:
    """Return which cell of a row is the head of the column of issuers, else the column of the rows above it."""
    return next((at for at, cell in enumerate(row.cells) if _COLUMN.fullmatch(text, *cell)), above)


def _row(text: str, block: Block, column: int) -> Listed | None:
    """Return the document of a row as a list of its own, where its cell of the column names an agency."""
    if column >= len(block.cells):
        return None
    start, end = block.cells[column]
    past = agency_end(text, start)
    return Listed(block.start, block.end, start, text[start:past]) if past is not None and past <= end else None


def _list_within(text: str, block: Block) -> Listed | None:
    """Return the list of bare numbers that a paragraph holds: "Các Quyết định của UBND tỉnh Trà Vinh: số 7/2017/QĐ-UBND; số 22/2020/QĐ-UBND"."""
    colon = text.find(_NUMBERS, block.start, block.end)
    found = _lead().search(text, max(block.start, colon - _LONGEST), colon) if colon >= 0 else None
    if found is None or agency_end(text, found.end()) != colon:
        return None
    goes_on = _BARE_NUMBERS.match(text, colon, block.end)
    return Listed(colon, goes_on.end() if goes_on else colon, found.end(), text[found.end() : colon])


def _list_below(text: str, blocks: Sequence[Block], at: int) -> Listed | None:
    lead = blocks[at]
    if text[lead.end - 1] != ":" or lead.end - lead.start > _LONGEST or lead.cells:
        return None
    found = _lead().search(text, lead.start, lead.end)
    end = agency_end(text, found.end()) if found else None
    if found is None or end is None or end > lead.end or joint_agencies_end(text, found.end()) != end:
        return None
    past = at + 1
    while past < len(blocks) and blocks[past].depth > lead.depth:
        past += 1
    below = blocks[at + 1 : past]
    return Listed(lead.end, below[-1].end, found.end(), text[found.end() : end]) if below else None


@kept
def _lead() -> re.Pattern[str]:
    """Return the pattern of what leads to the agency of all that stands below: "các quyết định sau đây của | UBND tỉnh:"."""
    several = r"(?:các|những|toàn\s+bộ|một\s+số|\d{1,3}(?:\s*\(\w+\))?)\s+(?:\w+\s+){0,2}?"
    return pattern_of(rf"(?<!\w){several}{listed_papers()}(?!\w)[^.;:\n]{{0,60}}?\s(?:của|do)\s+", re.IGNORECASE)
