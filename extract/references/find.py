"""Clean text -> mentions: every place where the document names another document (viện dẫn)."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from ..mention import Mention
from ..model import Document
from ..normalise import CleanText
from ..patterns import pattern_of
from ..spans import Span
from ..structure.segment import Block
from .aliases import Declaration, alias_mentions, declared_mentions, find_declarations, first_ends, says_nothing_new
from .congresses import congress_mentions
from .heads import Heads, find_heads
from .listed_dates import with_listed_dates
from .names import bare_mentions, law_mentions, quoted_mentions
from .numbered import numbered_mentions
from .own import is_of_letterhead, is_own_number, is_own_title
from .resolve import resolve
from .serials import schemes
from .torn import torn_mentions


def find_mentions(clean: CleanText, blocks: tuple[Block, ...], document: Document) -> tuple[Mention, ...]:
    """Return the references of the text in their order, none overlapping another.

    What stands outside the document yields none, nor does the document's own number.
    """
    text = clean.text
    heads = find_heads(text)
    full = _in_full(text, blocks, heads, document)
    declared = find_declarations(text)
    short = _in_short(text, heads, declared, full)
    hidden = _Hidden.of(blocks, declared, full)
    mentions = [
        each
        for each in (_apart([*full, *short]) if short else full)
        if not (hidden.holds(each) or _is_own(text, each, blocks, document))
    ]
    said = _without_own_titles(text, mentions)
    noted = said if clean.raw is text else [_with_lookalikes_noted(clean, each) for each in said]
    return tuple(resolve(text, blocks, noted, document))


def _is_own(text: str, mention: Mention, blocks: tuple[Block, ...], document: Document) -> bool:
    own = is_own_number(text, mention, document) or is_own_title(text, mention, document)
    return own or is_of_letterhead(text, mention, blocks)


def _in_full(text: str, blocks: tuple[Block, ...], heads: Heads, document: Document) -> list[Mention]:
    """Return the documents that are called by their number, also one that a page tears in two, or by the title of a law."""
    torn = {each.number_start: each for each in torn_mentions(text, blocks)}
    whole = [*numbered_mentions(text, heads), *law_mentions(text, heads, document.date)]
    apart = _apart([*(_with_rest(each, torn) for each in whole), *torn.values()] if torn else whole)
    return with_listed_dates(text, apart)


def _in_short(text: str, heads: Heads, declared: tuple[Declaration, ...], full: list[Mention]) -> list[Mention]:
    """Return the documents that are called by a name, a short name, a serial, or their type and issuer alone."""
    return [
        *quoted_mentions(text, heads),
        *alias_mentions(text, heads),
        *declared_mentions(text, declared, full),
        *bare_mentions(text, heads),
        *schemes(text, heads, full),
        *congress_mentions(text, heads),
    ]


def _with_rest(mention: Mention, torn: dict[int | None, Mention]) -> Mention:
    """Return the mention with the part of its number that stands on the next page."""
    rest = torn.get(mention.number_start)
    if rest is None or mention.number_start is None:
        return mention
    return mention._replace(
        end=rest.end,
        number_end=rest.number_end,
        number=rest.number,
        date=rest.date,
        issuer=rest.issuer,
        notes=rest.notes,
    )


def _with_lookalikes_noted(clean: CleanText, mention: Mention) -> Mention:
    """Note where the number holds a letter that only looks like the one meant: normalise has put the right one in its place."""
    if mention.number_start is None or mention.number_end is None or "repaired-number" in mention.notes:
        return mention
    meant = clean.text[mention.number_start : mention.number_end]
    if clean.raw.startswith(meant, clean.raw_offset(mention.number_start)):
        return mention
    printed = clean.raw[slice(*clean.raw_span(mention.number_start, mention.number_end))]
    if _letters(unicodedata.normalize("NFC", printed)) == _letters(meant):
        return mention
    return mention._replace(notes=(*mention.notes, "repaired-number"))


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def _without_own_titles(text: str, mentions: list[Mention]) -> list[Mention]:
    """Leave out an alias in the title of the document that it stands for: "Quyết định số 06/QĐ-TTg … phê duyệt Đề án 06"."""
    pairs = zip([None, *mentions], mentions, strict=False)
    return [each for last, each in pairs if last is None or not _is_own_title(text, last, each)]


def _is_own_title(text: str, last: Mention, each: Mention) -> bool:
    if each.form not in ("alias", "name") or each.resolves_to is None or each.resolves_to != last.number:
        return False
    return not _TITLE_OVER.search(text, last.end, each.start)


_TITLE_OVER = pattern_of(r"[;.()]|\n\s*\n")


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Keep, of mentions that overlap, the one that begins first, and of those the longest, with a title rather than without."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end, each.title is None)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


class _Hidden(NamedTuple):
    """Where no reference can be: outside the document, and in the words that declare an alias."""

    outside: list[Span]
    declared: list[Span]

    @classmethod
    def of(cls, blocks: tuple[Block, ...], declared: tuple[Declaration, ...], full: list[Mention]) -> "_Hidden":
        first = first_ends(full)
        return cls(
            [(block.start, block.end) for block in blocks if block.part == "outside"],
            [(each.start, each.end) for each in declared if says_nothing_new(each, first)],
        )

    def holds(self, mention: Mention) -> bool:
        start, number = mention.start, mention.number_start
        return (
            _within(start, self.outside)
            or (number is not None and number != start and _within(number, self.outside))
            or _within(start, self.declared)
        )


def _within(place: int, spans: list[Span]) -> bool:
    at = bisect_right(spans, (place + 1,)) - 1
    return at >= 0 and place < spans[at][1]
