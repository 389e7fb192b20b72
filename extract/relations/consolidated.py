"""Văn bản hợp nhất: a text that joins a document with those that amended it (Pháp lệnh 01/2012/UBTVQH13)."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ..grammar.alternation import alternation
from ..grammar.doc_types import types_of_kind
from ..kept import kept
from ..mention import Mention, Related
from ..model import CHANGES, Also, Document, Relation
from ..patterns import pattern_of
from ..structure.segment import Block
from .cues import find_cues

_OVER = pattern_of(r"(?:căn\s+cứ|theo\s+đề\s+nghị|điều\s+\d|chương\s)", re.IGNORECASE)
_LONGEST_ITSELF = 60
_LABEL = pattern_of(r"(?:[\w()]{1,4}[.)]|[-–+•])?\s*")


def is_consolidated(document: Document) -> bool:
    """Return whether the document is a consolidated text; its sign says so."""
    return "VBHN" in (document.symbol or "")


def joins_by_itself(text: str, at: int) -> bool:
    """Return whether the words before `at` say that this document joins others: "Văn bản này", "Thông tư này được"."""
    return _itself().search(text, max(0, at - _LONGEST_ITSELF), at) is not None


def name_sources(text: str, blocks: Sequence[Block], mentions: Sequence[Mention], related: list[Related]) -> None:
    """Let the documents that the opening of a consolidated text lists be consolidated by it; the first one does what it does.

    Where the first one is "được sửa đổi, bổ sung bởi" the others, it is also amended by each of them.
    """
    sources = list(_sources(text, blocks, mentions))
    for index in sources:
        related[index] = Related(Relation.CONSOLIDATES, also=related[index].also)
    if not sources:
        return
    first, *others = sources
    _give_deeds(first, sources, related)
    if not others:
        return
    cues = find_cues(text, mentions[first].end, mentions[others[0]].start)
    if any(hit.cue.voice == "passive" and hit.cue.relation is Relation.AMENDS for hit in cues):
        also = tuple(Also(relation=Relation.AMENDS, subject=index) for index in others)
        related[first] = related[first]._replace(also=also)


def _give_deeds(first: int, sources: Sequence[int], related: list[Related]) -> None:
    """Let what the consolidated text does be done by the document that it consolidates: "Thông tư này thay thế …"."""
    for index, each in enumerate(related):
        if each.relation in CHANGES and each.subject is None and index not in sources:
            related[index] = each._replace(subject=first)


def _sources(text: str, blocks: Sequence[Block], mentions: Sequence[Mention]) -> Iterator[int]:
    """Yield the references with which a block begins, above the grounds and the first article."""
    at = {mention.start: index for index, mention in enumerate(mentions)}
    inside = (block for block in blocks if block.part != "outside")
    for block in takewhile(lambda each: not _OVER.match(text, each.start), inside):
        label = _LABEL.match(text, block.start, block.end)
        index = at.get(label.end() if label else block.start, at.get(block.start))
        if index is not None:
            yield index


@kept
def _itself() -> re.Pattern[str]:
    """Return the pattern of the document itself before what it joins."""
    return pattern_of(rf"{alternation(types_of_kind('law', 'state', 'generic'))}\s+này\s+(?:được\s+)?$")
