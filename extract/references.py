"""Clean text -> mentions: every place where the document names another document (viện dẫn)."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from .mention import Mention
from .model import Document
from .names import alias_mentions, bare_mentions, declarations, declared_mentions, law_mentions, quoted_mentions
from .normalise import CleanText
from .numbered import numbered_mentions
from .resolve import resolve
from .structure import Block


def find_mentions(clean: CleanText, blocks: tuple[Block, ...], document: Document) -> tuple[Mention, ...]:
    """Return the references of the text in their order, none overlapping another.

    What stands outside the document yields none, nor does the document's own number.
    """
    text = clean.text
    full = _apart([*numbered_mentions(text), *law_mentions(text)])
    short = [*quoted_mentions(text), *alias_mentions(text), *declared_mentions(text, full), *bare_mentions(text)]
    places = _Places(blocks, declarations(text))
    mentions = [
        each for each in _apart([*full, *short]) if not places.hides(each) and not _is_own(text, each, document)
    ]
    return tuple(resolve(text, mentions, document))


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Keep, of mentions that overlap, the one that begins first, and of those the longest."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


class _Places:
    """Where no reference can be: outside the document, and in the words that declare an alias."""

    def __init__(self, blocks: tuple[Block, ...], declared: list[tuple[int, int]]) -> None:
        self._outside = [(block.start, block.end) for block in blocks if block.part == "outside"]
        self._declared = declared

    def hides(self, mention: Mention) -> bool:
        return any(_within(mention.start, spans) for spans in (self._outside, self._declared))


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, place, key=lambda span: span[0]) - 1
    return at >= 0 and place < spans[at][1]


_ATTACHED = re.compile(r"[Kk]èm\s+theo\s+\Z")


def _is_own(text: str, mention: Mention, document: Document) -> bool:
    """Return whether the place names this very document: its own number, or what its annexes are attached to."""
    if mention.number is None or document.number is None:
        return False
    if _key(mention.number) != _key(document.number):
        return False
    return not (mention.date and document.date and mention.date[:4] != document.date[:4])


def _key(number: str) -> str:
    return number.replace("&", "").upper().lstrip("0")
