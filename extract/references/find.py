"""Clean text -> mentions: every place where the document names another document (viện dẫn)."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from ..grammar.issuers import canonical_issuer
from ..mention import Mention
from ..model import Document
from ..normalise import CleanText
from ..structure.segment import Block
from .aliases import alias_mentions, declared_mentions, find_declarations, says_nothing_new
from .heads import find_heads
from .laws import title_key
from .names import bare_mentions, law_mentions, quoted_mentions
from .numbered import numbered_mentions
from .resolve import resolve


def find_mentions(clean: CleanText, blocks: tuple[Block, ...], document: Document) -> tuple[Mention, ...]:
    """Return the references of the text in their order, none overlapping another.

    What stands outside the document yields none, nor does the document's own number.
    """
    text = clean.text
    heads = find_heads(text)
    full = _apart([*numbered_mentions(text, heads), *law_mentions(text, heads, document.date)])
    declared = find_declarations(text)
    short = [
        *quoted_mentions(text, heads),
        *alias_mentions(text, heads),
        *declared_mentions(text, declared, full),
        *bare_mentions(text, heads),
    ]
    places = _Places(blocks, [(each.start, each.end) for each in declared if says_nothing_new(each, full)])
    apart = _apart([*full, *short])
    mentions = [
        each
        for each in apart
        if not (places.hides(each) or _is_own(text, each, document) or _is_own_law(text, each, document))
    ]
    return tuple(resolve(text, _without_own_titles(text, mentions), document))


def _without_own_titles(text: str, mentions: list[Mention]) -> list[Mention]:
    """Leave out an alias in the title of the document that it stands for: "Quyết định số 06/QĐ-TTg … phê duyệt Đề án 06"."""
    pairs = zip([None, *mentions], mentions, strict=False)
    return [each for last, each in pairs if last is None or not _is_own_title(text, last, each)]


def _is_own_title(text: str, last: Mention, each: Mention) -> bool:
    if each.form not in ("alias", "name") or each.resolves_to is None or each.resolves_to != last.number:
        return False
    return not _TITLE_OVER.search(text, last.end, each.start)


_TITLE_OVER = re.compile(r"[;.()]|\n\s*\n")


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


def _is_own(text: str, mention: Mention, document: Document) -> bool:
    """Return whether the place names this very document: its own number, or what its annexes say they belong to."""
    if mention.number is None or not _could_be_own(mention, document):
        return False
    if document.number and _key(mention.number) == _key(document.number):
        return True
    if document.symbol is None or not _key(mention.number).endswith(f"/{_key(document.symbol)}"):
        return False
    if document.number and _year(mention.number) != _year(document.number):
        return False
    return mention.type == document.type and bool(_HEADS_ANNEX.search(text, max(0, mention.start - 40), mention.start))


def _is_own_law(text: str, mention: Mention, document: Document) -> bool:
    """Return whether a title without a number is that of this very law: above its first basis, or as its header gives it."""
    if mention.form != "name" or mention.title is None or mention.date is not None:
        return False
    if _BASIS_FOLLOWS.match(text, mention.end):
        return mention.type == document.type or _NOTHING_ABOVE.fullmatch(text, 0, mention.start) is not None
    return mention.type == document.type and title_key(mention.title) == title_key(document.title or "")


_NOTHING_ABOVE = re.compile(r"\s{0,200}")
_BASIS_FOLLOWS = re.compile(r"\s+Căn\s+cứ\s")
_HEADS_ANNEX = re.compile(r"(?:[(|]|\n\s*\n)\s*(?:ban\s+hành\s+)?kèm\s+theo\s+\Z", re.IGNORECASE)


def _could_be_own(mention: Mention, document: Document) -> bool:
    """Tell a number of another year or another agency, which is not the document's own, however much alike."""
    if mention.date and document.date and mention.date[:4] != document.date[:4]:
        return False
    issuer = canonical_issuer(mention.issuer, document.province, document.issuer) if mention.issuer else None
    return issuer is None or document.issuer is None or issuer == document.issuer


def _year(number: str) -> str | None:
    found = re.search(r"/((?:19|20)\d\d)/", number)
    return found[1] if found else None


def _key(number: str) -> str:
    return number.replace("&", "").upper().lstrip("0")
