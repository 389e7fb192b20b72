"""Numbers that the header or footer of a page has torn: "Nghị định số 61/2018/ … CÔNG BÁO … NĐ-CP"."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from ..grammar.numbers import find_numbers
from ..letters import UPPER
from ..mention import Mention
from ..patterns import pattern_of
from ..structure.segment import Block
from .numbered import mention_of
from .said_before import read_before

_LONGEST_FURNITURE = 400
_HEAD = pattern_of(
    rf"(?<![\w/.-])\d{{1,5}}[a-z]?(?:\s?/\s?(?:19|20)\d\d)?\s?[/-]\s?(?:[{UPPER}][\w&]{{0,11}}[/-]){{0,4}}(?=\s*\Z)"
)
_TAIL = pattern_of(
    rf"\s*(?P<symbol>[{UPPER}][{UPPER}\d&]*[a-z]{{0,2}}(?:[-/][{UPPER}][{UPPER}\d&]*[a-z]{{0,2}}){{0,4}})(?!\w)"
)


def torn_mentions(text: str, blocks: Iterable[Block]) -> Iterator[Mention]:
    """Yield the mentions whose number begins on one page and ends, after what stands outside the document, on the next."""
    for part, group in groupby(blocks, key=attrgetter("part")):
        if part != "outside":
            continue
        run = list(group)
        head = _HEAD.search(text, max(0, run[0].start - 48), run[0].start)
        tail = _TAIL.match(text, run[-1].end) if head and run[-1].end - run[0].start < _LONGEST_FURNITURE else None
        if head and tail and (found := _torn(text, head, tail)):
            yield found


def _torn(text: str, head: re.Match[str], tail: re.Match[str]) -> Mention | None:
    whole = head[0] + tail["symbol"]
    number = next(find_numbers(whole), None)
    before = read_before(text, head.start())
    if number is None or (number.start, number.end) != (0, len(whole)) or not (before.type or before.said_number):
        return None
    notes = tuple(dict.fromkeys((*number.notes, "joined-number")))
    return mention_of(text, number._replace(start=head.start(), end=tail.end(), notes=notes), before, None)
