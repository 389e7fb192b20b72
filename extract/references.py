"""Clean text -> mentions: every place where the document names another document (viện dẫn)."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from .issuers import canonical_issuer
from .mention import Mention
from .model import Document
from .names import Name, find_aliases, find_laws
from .normalise import CleanText
from .numbers import Number, find_numbers
from .pinpoints import pinpoints_before
from .rules import rows
from .structure import Block
from .surroundings import After, Before, read_after, read_before
from .symbols import issuer_of, known_letters, suggestion

_LAW_TYPES = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")


def find_mentions(clean: CleanText, blocks: tuple[Block, ...], document: Document) -> tuple[Mention, ...]:
    """Return the references of the text in their order, none overlapping another.

    What stands outside the document yields none, nor does the document's own number.
    """
    text = clean.text
    found = [*_numbered(text), *_named(text)]
    inside = [mention for mention in _apart(found) if not _is_outside(blocks, mention.start)]
    others = [mention for mention in inside if not _is_own(mention, document)]
    return tuple(_resolved(text, others, document))


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """Keep, of mentions that overlap, the one that begins first, and of those the longest."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _is_outside(blocks: tuple[Block, ...], place: int) -> bool:
    at = bisect_right(blocks, place, key=lambda block: block.start) - 1
    return at >= 0 and blocks[at].part == "outside" and place < blocks[at].end


def _is_own(mention: Mention, document: Document) -> bool:
    own = _serial_and_symbol(document)
    if own is None or mention.number is None or _key(mention.number) != own:
        return False
    return not (mention.date and document.date and mention.date[:4] != document.date[:4])


def _serial_and_symbol(document: Document) -> str | None:
    return _key(document.number) if document.number else None


def _key(number: str) -> str:
    return number.replace("&", "").upper().lstrip("0")


def _numbered(text: str) -> list[Mention]:
    mentions: list[Mention] = []
    for number in find_numbers(text):
        before = read_before(text, number.start)
        if not _is_document(number, before, mentions[-1] if mentions else None, text):
            continue
        mentions.append(_numbered_mention(text, number, before))
    return mentions


def _is_document(number: Number, before: Before, previous: Mention | None, text: str) -> bool:
    if before.words.endswith(_not_before()) and not before.type:
        return False
    if any(group.lower() in _not_symbols() for group in number.groups[:1]) and before.type is None:
        return False
    if number.shape == "year":
        return before.type is not None or _continues(text, previous, number.start)
    if before.type or before.said_number:
        return True
    if number.shape == "old" or len(number.groups) < 2:
        return number.groups[0].startswith(("QH", "UBTVQH")) and number.shape == "dated"
    return number.groups[0] in known_letters()


_LIST_GAP = re.compile(r"\s*(?:,|;|và|hoặc)\s*(?:và\s*)?(?:số\s*)?\Z")


def _continues(text: str, previous: Mention | None, start: int) -> bool:
    return previous is not None and bool(_LIST_GAP.match(text[previous.end : start][:40]))


def _numbered_mention(text: str, number: Number, before: Before) -> Mention:
    joint = bool(number.groups) and number.groups[0] in ("TTLT", "NQLT")
    after = read_after(text, number.end, joint=joint)
    return Mention(
        start=before.start if before.type else number.start,
        end=max(after.end, number.end),
        form="number",
        number_start=number.start,
        number_end=number.end,
        number=number.text,
        type=_type(number, before),
        date=after.date,
        issuer=after.issuer,
        confidence=_confidence(number, before, after),
        notes=(*number.notes, *after.notes),
    )


def _type(number: Number, before: Before) -> str | None:
    said = number.type
    if before.type:
        return said if said and said.startswith(f"{before.type} ") else before.type
    if said or number.shape != "plain":
        return said
    return "Công văn"


def _confidence(number: Number, before: Before, after: After) -> float:
    confidence = 1.0 if before.type else 0.95
    if "repaired-number" in number.notes:
        confidence -= 0.1
    if number.shape == "year":
        confidence -= 0.2
    if after.notes:
        confidence -= 0.1
    return round(confidence, 2)


@lru_cache
def _not_before() -> tuple[str, ...]:
    return tuple(row["words"] for row in rows("not_documents") if row["kind"] == "before")


@lru_cache
def _not_symbols() -> frozenset[str]:
    return frozenset(row["words"] for row in rows("not_documents") if row["kind"] == "symbol")


def _named(text: str) -> list[Mention]:
    laws = [_law_mention(text, name) for name in find_laws(text)]
    return [*laws, *(_alias_mention(text, name) for name in find_aliases(text))]


def _law_mention(text: str, name: Name) -> Mention:
    after = read_after(text, name.end)
    number = None
    lead = _TO_NUMBER.match(text, after.end)
    if lead and (number := next(iter(find_numbers(text[lead.end() : lead.end() + 40])), None)) and number.start == 0:
        further = read_after(text, lead.end() + number.end)
        return Mention(
            name.start,
            further.end,
            "number",
            lead.end(),
            lead.end() + number.end,
            number.text,
            type=name.type,
            title=name.title,
            date=after.date or further.date,
            issuer=after.issuer or further.issuer,
            notes=(*number.notes, *further.notes),
        )
    year = _BARE_YEAR.match(text, name.end) if after.date is None else None
    return Mention(
        name.start,
        year.end() if year else after.end,
        "name",
        type=name.type,
        title=name.title,
        date=year[1] if year else after.date,
        issuer=after.issuer,
        confidence=0.9 if name.certain else 0.7,
    )


_TO_NUMBER = re.compile(r"\s*,?\s*\(?\s*(?:luật\s+)?số\s*:?\s*", re.IGNORECASE)
_BARE_YEAR = re.compile(r"\s+((?:19|20)\d\d)(?![\d/])")


def _alias_mention(text: str, name: Name) -> Mention:
    after = read_after(text, name.end)
    return Mention(
        name.start,
        after.end,
        "alias",
        type=name.type,
        title=name.title,
        date=after.date,
        issuer=after.issuer,
        resolves_to=name.number,
        confidence=0.85,
    )


def _resolved(text: str, mentions: list[Mention], document: Document) -> Iterable[Mention]:
    for mention in mentions:
        issuer = _issuer(mention, document)
        yield replace(
            mention,
            issuer=issuer,
            suggested=_suggested(mention, document),
            pinpoints=pinpoints_before(text, mention.start),
        )


def _issuer(mention: Mention, document: Document) -> str | None:
    if mention.issuer:
        return canonical_issuer(mention.issuer, document.province, document.issuer)
    if mention.number is None:
        return {
            "Luật": "Quốc hội",
            "Bộ luật": "Quốc hội",
            "Hiến pháp": "Quốc hội",
            "Pháp lệnh": "Ủy ban Thường vụ Quốc hội",
        }.get(mention.type or "")
    number = next(find_numbers(mention.number), None)
    for letters in number.agency_letters if number else ():
        meant = suggestion(letters, document.issuer) or letters
        if found := issuer_of(meant, document.province, document.issuer):
            return found
    return None


def _suggested(mention: Mention, document: Document) -> str | None:
    number = next(find_numbers(mention.number), None) if mention.number else None
    letters = number.agency_letters[:1] if number else ()
    likelier = suggestion(letters[0], document.issuer) if letters else None
    return mention.number.replace(letters[0], likelier) if likelier and mention.number else None
