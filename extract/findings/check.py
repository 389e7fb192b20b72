"""What a careful officer would point out in one document: dates that cannot be, numbers that do not fit, words misspelt."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, groupby

from ...findings import Finding, finding
from ...messages import printed_date
from ..grammar.dates import read_date
from ..grammar.numbers import find_numbers
from ..grammar.symbols import issuer_of, letters_of
from ..mention import Mention, Related
from ..model import Document
from ..normalise import CleanText
from ..relations.cues import kind_of
from ..relations.quotations import is_quoted, quoted_spans
from ..rules import rows
from ..structure.segment import Block
from .spelling import misspellings

# A day that not every month has, or that is written otherwise than "12/5/2025" and "12 tháng 5 năm 2025". A pattern for
# each way to write the word: a literal is what `re` finds fastest.
_DOUBTFUL_DAYS = tuple(
    re.compile(
        rf"{word}\s{{1,4}}(?=\d)(?!(?:0?[1-9]|1\d|2[0-8])"
        r"(?:/|\s{1,4}tháng\s{1,4})(?:0?[1-9]|1[0-2])(?:/|\s{1,4}năm\s{1,4})(?:19|20)\d\d(?!\d))"
    )
    for word in ("ngày", "Ngày", "NGÀY")
)
_FIRST_LINES = 4
_CENTRAL = ("Chính phủ", "Thủ tướng", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Bộ ")


def check(
    clean: CleanText,
    blocks: tuple[Block, ...],
    mentions: Sequence[Mention],
    related: Sequence[Related],
    document: Document,
) -> tuple[Finding, ...]:
    """Return the findings of one document in the order of the text; their spans count the text as loaded.

    What is quoted from another document is not held against this one: it may well cite later acts.
    """
    quoted = quoted_spans(clean.text)
    own = [
        each
        for each, used in zip(mentions, related, strict=True)
        if not (used.subject is not None and is_quoted(quoted, each.start))
    ]
    found = [
        *_conflicting_dates(clean, own),
        *_later_than_citing(clean, own, document),
        *_impossible_dates(clean, blocks),
        *_of_spelling(clean, blocks, mentions),
        *_of_numbers(clean, mentions),
        *_of_issuers(clean, mentions, document),
        *_unexplained(clean, mentions),
        *_own_number(clean, blocks, document),
        *_outside(clean, blocks),
    ]
    return tuple(sorted(found, key=lambda each: (each.start or 0, each.code)))


def _at(clean: CleanText, code: str, start: int, end: int, **facts: str) -> Finding:
    first, last = clean.raw_span(start, end)
    return finding(code, first, last, **facts)


def _conflicting_dates(clean: CleanText, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """One number of one issuer has one date; a number without a year begins anew each year, so years are apart."""
    for places in _same_number(mentions):
        counts = Counter(each.date for each in places)
        if len(counts) < 2:
            continue
        odd = min(places, key=lambda each: (counts[each.date], each.start))
        dates = ", ".join(printed_date(date) for date in sorted(filter(None, counts)))
        yield _at(clean, "conflicting-dates", odd.start, odd.end, number=odd.number or "", dates=dates)


def _same_number(mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.number and mention.date and len(mention.date) == 10 and "/" in mention.number:
            year = "" if mention.number.split("/")[1].isdecimal() else mention.date[:4]
            binding = mention.type if kind_of(mention.type) in {"law", "state"} else ""
            groups[mention.number.upper(), binding or "", mention.issuer or "", year].append(mention)
    yield from groups.values()


def _later_than_citing(clean: CleanText, mentions: Iterable[Mention], document: Document) -> Iterator[Finding]:
    for mention in mentions:
        if mention.date and document.date and len(mention.date) > 4 and _later(mention.date, document.date):
            facts = {
                "number": _name(clean, mention),
                "date": printed_date(mention.date),
                "own_date": printed_date(document.date),
            }
            yield _at(clean, "cited-date-after-citing", mention.start, mention.end, **facts)


def _later(date: str, than: str) -> bool:
    """Compare as far as both are known: 2024-12-28 is later than 2024-02, 2024-02-28 is not."""
    known = min(len(date), len(than))
    return date[:known] > than[:known]


def _impossible_dates(clean: CleanText, blocks: Sequence[Block]) -> Iterator[Finding]:
    outside = _spans_outside(blocks)
    for found in chain.from_iterable(pattern.finditer(clean.text) for pattern in _DOUBTFUL_DAYS):
        day = read_date(clean.text, found.start())
        if day is not None and not day.possible and not is_quoted(outside, day.start):
            text = " ".join(clean.text[day.start : day.end].split())
            yield _at(clean, "impossible-date", day.start, day.end, text=text)


def _spans_outside(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    return [(block.start, block.end) for block in blocks if block.part == "outside"]


def _of_spelling(clean: CleanText, blocks: Sequence[Block], mentions: Iterable[Mention]) -> Iterator[Finding]:
    for mention in _first_of_each(mentions):
        if mention.suggested and mention.number:
            facts = {"text": mention.number, "suggested": mention.suggested}
            start, end = _number_span(mention)
            yield _at(clean, "probable-misspelling", start, end, **facts)
    outside = _spans_outside(blocks)
    for start, end, meant in misspellings(clean.text):
        if not is_quoted(outside, start):
            yield _at(clean, "probable-misspelling", start, end, text=clean.text[start:end], suggested=meant)


def _of_numbers(clean: CleanText, mentions: Iterable[Mention]) -> Iterator[Finding]:
    for mention in _first_of_each(mentions):
        if not mention.notes:
            continue
        printed = " ".join(clean.text[slice(*_number_span(mention))].split())
        if "repaired-number" in mention.notes and mention.number:
            yield _at(clean, "repaired-number", *_number_span(mention), text=printed, number=mention.number)
        elif "unreadable-number" in mention.notes:
            yield _at(clean, "unreadable-number", *_number_span(mention), text=printed)


def _first_of_each(mentions: Iterable[Mention]) -> Iterator[Mention]:
    seen: set[str] = set()
    for mention in mentions:
        if mention.number not in seen:
            seen.add(mention.number or "")
            yield mention


def _number_span(mention: Mention) -> tuple[int, int]:
    if mention.number_start is None or mention.number_end is None:
        return mention.start, mention.end
    return mention.number_start, mention.number_end


def _of_issuers(clean: CleanText, mentions: Iterable[Mention], document: Document) -> Iterator[Finding]:
    """Only acts whose letters and issuer are both of central agencies are held to fit: no list knows the others."""
    for mention in _first_of_each(mentions):
        if mention.number is None or mention.issuer is None or kind_of(mention.type) not in {"law", "state"}:
            continue
        if mention.number.endswith(tuple(f"-{letters}" for letters in letters_of(mention.issuer))):
            continue
        parsed = next(find_numbers(mention.number), None)
        letters = parsed.agency_letters if parsed else ()
        if len(letters) == 1 and not _fits(letters[0], mention.issuer, document):
            facts = {"number": mention.number, "issuer": mention.issuer}
            yield _at(clean, "symbol-issuer-mismatch", mention.start, mention.end, **facts)


def _fits(letters: str, issuer: str, document: Document) -> bool:
    theirs = letters_of(issuer)
    known = issuer_of(letters, document.province, document.issuer)
    return (
        not theirs
        or known is None
        or not known.startswith(_CENTRAL)
        or known == issuer
        or letters.rstrip("0123456789") in theirs
    )


def _unexplained(clean: CleanText, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Find short names that everybody is supposed to know, while no place of the document says what they stand for."""
    explained = {each.number for each in mentions if each.form != "alias"}
    seen: set[str] = set()
    for mention in mentions:
        if mention.form != "alias" or mention.resolves_to in explained:
            continue
        name = " ".join(clean.text[mention.start : mention.end].split())
        if name.lower() not in seen:
            seen.add(name.lower())
            yield _at(clean, "unexplained-alias", mention.start, mention.end, text=name)


def _own_number(clean: CleanText, blocks: Sequence[Block], document: Document) -> Iterator[Finding]:
    """Compare the number in "(Kèm theo Quyết định số …)" above an annex with the number in the header."""
    if document.number is None or document.symbol is None:
        return
    for part, of_part in groupby(blocks, key=lambda block: block.part):
        for block in list(of_part)[:_FIRST_LINES] if part == "annex" else ():
            found = _attached().search(clean.text, block.start, block.end)
            if found is None or found["symbol"].upper() != document.symbol.upper():
                continue
            if found["serial"].lstrip("0") != document.number.split("/")[0].lstrip("0"):
                text = found["serial"] + "/" + found["symbol"]
                yield _at(clean, "own-number-mismatch", *found.span(), text=text, number=document.number)


@cache
def _attached() -> re.Pattern[str]:
    types = "|".join(row["name"].replace(" ", r"\s+") for row in rows("doc_types"))
    return re.compile(
        rf"^[ \t]*\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s+(?:{types})\s+số\s*:?\s*(?P<serial>\d{{0,6}})[\s.…_]{{0,12}}/\s?(?P<symbol>[\w/&-]+)",
        re.IGNORECASE | re.MULTILINE,
    )


def _outside(clean: CleanText, blocks: Sequence[Block]) -> Iterator[Finding]:
    for part, of_part in groupby(blocks, key=lambda block: block.part):
        if part == "outside":
            group = list(of_part)
            yield _at(clean, "outside-document", group[0].start, group[-1].end)


def _name(clean: CleanText, mention: Mention) -> str:
    return mention.number or " ".join(clean.text[mention.start : mention.end].split())
