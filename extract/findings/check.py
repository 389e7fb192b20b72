"""What a careful officer would point out in one document: dates that cannot be, numbers that do not fit, words misspelt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, groupby
from operator import attrgetter

from ...findings import Finding
from ...iso_days import is_day
from ...messages import printed_date
from ..grammar.alternation import alternation
from ..grammar.dates import DatePlace, read_date
from ..grammar.doc_types import is_law, type_names
from ..grammar.numbers import find_numbers, serial_of
from ..letters import BLOTS, STAINS, small_letters
from ..mention import Mention, Related
from ..model import Document, Task
from ..normalise import CleanText
from ..patterns import pattern_of
from ..relations.quotations import is_quoted
from ..spans import Span
from ..structure.segment import Block
from .days import conflicting_dates, impossible_dates, later_than_citing, other_years, unlikely_year
from .deadlines import before_own_date, in_no_calendar
from .pointing import first_of_each, found_at, number_span, outside_spans
from .short_names import unexplained
from .spelling import mended_words, misspellings, title_meant
from .symbols import other_issuers, other_types, own_symbol, stands_for_a_name
from .weekdays import other_weekdays

_FIRST_LINES = 4
_OWN = pattern_of(r"(?<!\w)số\s*:", re.IGNORECASE)
# How far from a number the name of its agency stands, in characters.
_NEAR = 80
# A digit that nobody could read: "số 6?/2018/NĐ-CP", "số 2x/2020/TT-BTC". A pattern for each mark: most texts have but few of them.
_UNREADABLE = {
    mark: pattern_of(
        rf"{re.escape(mark)}{behind}\d{{0,3}}\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?[A-ZĐ][\w&]{{0,9}}(?:-[\w&]{{1,12}}){{1,3}}"
    )
    for mark, behind in (
        *((stain, "") for stain in f"?_{STAINS}"),
        *((blot, rf"(?<=\d{re.escape(blot)})(?=\d)") for blot in BLOTS),
        ("x", r"(?<=\dx)"),
    )
}
_PAGE_NUMBER = pattern_of(r"[-–\s]*\d{1,4}[-–\s]*")
_NUMBER_BEFORE = pattern_of(rf"số\s{{1,3}}(?P<serial>\d{{1,4}}|(?=[?_{STAINS}]\d))\Z")
_LONGEST_SERIAL = len("số   1234")


def check(
    clean: CleanText,
    blocks: tuple[Block, ...],
    mentions: Sequence[Mention],
    related: Sequence[Related],
    document: Document,
    quoted: Sequence[Span],
    tasks: Sequence[Task] = (),
) -> tuple[Finding, ...]:
    """Return the findings of one document in the order of the text; their spans count the text as loaded.

    What is quoted from another document, at `quoted`, is not held against this one: it may well cite later acts.
    """
    own = [
        each
        for each, used in zip(mentions, related, strict=True)
        if not (used.subject is not None and is_quoted(quoted, each.start))
    ]
    small = small_letters(clean.text)
    found = [
        *conflicting_dates(clean, own),
        *later_than_citing(clean, own, document),
        *other_years(clean, own),
        *impossible_dates(clean, blocks, own, document),
        *unlikely_year(clean, blocks, document),
        *other_weekdays(clean, small, blocks, document),
        *_of_spelling(clean, small, blocks, mentions),
        *_of_numbers(clean, mentions),
        *other_issuers(clean, own, document),
        *other_types(clean, own),
        *own_symbol(clean, document),
        *unexplained(clean, mentions),
        *_own_repaired(clean, blocks, document),
        *_own_number(clean, blocks, document),
        *before_own_date(clean, tasks, document),
        *in_no_calendar(clean, tasks),
        *_outside(clean, blocks),
    ]
    return tuple(sorted(found, key=lambda each: (each.start or 0, each.code)))


def _of_spelling(
    clean: CleanText, small: str, blocks: Sequence[Block], mentions: Sequence[Mention]
) -> Iterator[Finding]:
    outside = outside_spans(blocks)
    words = _of_words(clean, small)
    for start, end, written, meant in chain(_of_symbols(clean, mentions), _of_titles(mentions), words):
        if not is_quoted(outside, start):
            yield found_at(clean, "probable-misspelling", start, end, text=written, suggested=meant)


# Where a misspelling stands, what is written there, and what is meant.
_Spelling = tuple[int, int, str, str]


def _of_symbols(clean: CleanText, mentions: Iterable[Mention]) -> Iterator[_Spelling]:
    for mention in first_of_each(mentions):
        if mention.suggested and mention.number:
            around = clean.text[max(mention.start - _NEAR, 0) : mention.end + _NEAR]
            if not stands_for_a_name(around, mention.number):
                yield *number_span(mention), mention.number, mention.suggested


def _of_titles(mentions: Iterable[Mention]) -> Iterator[_Spelling]:
    seen: set[str] = set()
    for mention in mentions:
        if mention.title and is_law(mention.type) and mention.title not in seen:
            seen.add(mention.title)
            if meant := title_meant(mention.type, mention.title):
                yield mention.start, mention.end, f"{mention.type} {mention.title}", f"{mention.type} {meant}"


def _of_words(clean: CleanText, small: str) -> Iterator[_Spelling]:
    for start, end, meant in misspellings(small):
        yield start, end, clean.text[start:end], meant
    for start, end in mended_words(clean):
        yield start, end, clean.raw[slice(*clean.raw_span(start, end))], clean.text[start:end]


def _of_numbers(clean: CleanText, mentions: Sequence[Mention]) -> Iterator[Finding]:
    for mention in first_of_each(mentions):
        start, end = number_span(mention)
        if "repaired-number" in mention.notes and mention.number:
            printed = " ".join(clean.raw[slice(*clean.raw_span(start, end))].split())
            if not _is_capitalised(clean, mention, printed):
                yield found_at(clean, "repaired-number", start, end, text=printed, number=mention.number)
        if "unreadable-number" in mention.notes and mention.number:
            yield found_at(clean, "unreadable-number", start, end, text=" ".join(clean.text[start:end].split()))
    marked = (pattern for mark, pattern in _UNREADABLE.items() if mark in clean.text)
    for found in chain.from_iterable(pattern.finditer(clean.text) for pattern in marked):
        number = _NUMBER_BEFORE.search(clean.text, max(found.start() - _LONGEST_SERIAL, 0), found.start())
        if number:
            text = clean.text[number.start("serial") : found.end()]
            yield found_at(clean, "unreadable-number", number.start("serial"), found.end(), text=text)


def _is_capitalised(clean: CleanText, mention: Mention, printed: str) -> bool:
    """Return whether only the capitals of a heading make a number look damaged: "CHỈ THỊ SỐ 19/CT-TTG"."""
    named = clean.text[mention.start : mention.number_start or mention.start]
    return named.isupper() and mention.number is not None and mention.number.upper() == printed


def _own_repaired(clean: CleanText, blocks: Sequence[Block], document: Document) -> Iterator[Finding]:
    """Find the number of the document itself where its letterhead has another letter or digit than is read; capitals alone are no damage."""
    for block in blocks if document.number else ():
        if block.part != "header" or not _OWN.search(clean.text, block.start, block.end):
            continue
        for number in find_numbers(clean.text[block.start : block.end]):
            mended = number.text == document.number and "repaired-number" in number.notes
            start, end = block.start + number.start, block.start + number.end
            printed = " ".join(clean.raw[slice(*clean.raw_span(start, end))].split())
            if mended and printed.upper() != number.text.upper():
                yield found_at(clean, "repaired-number", start, end, text=printed, number=number.text)
                return


def _own_number(clean: CleanText, blocks: Sequence[Block], document: Document) -> Iterator[Finding]:
    """Compare number and day in "(Kèm theo Quyết định số … ngày …)" above an annex with those in the header."""
    if document.number is None or document.symbol is None:
        return
    for part, of_part in groupby(blocks, key=attrgetter("part")):
        for block in list(of_part)[:_FIRST_LINES] if part == "annex" else ():
            found = _attached().search(clean.text, block.start, block.end)
            if found is None or found["symbol"].upper() != document.symbol.upper():
                continue
            if found["serial"].lstrip("0") != serial_of(document.number):
                text = found["serial"] + "/" + found["symbol"]
                yield found_at(clean, "own-number-mismatch", *found.span(), text=text, number=document.number)
            elif (day := _day_after(clean.text, found.end())) and day.iso and _differ(day.iso, document.date):
                dates = ", ".join(printed_date(each) for each in sorted((day.iso, document.date or "")))
                yield found_at(clean, "conflicting-dates", day.start, day.end, number=document.number, dates=dates)


def _day_after(text: str, end: int) -> DatePlace | None:
    return read_date(text, end + (text[end : end + 1].isspace()))


def _differ(day: str, own: str | None) -> bool:
    return is_day(day) and is_day(own) and day != own


@cache
def _attached() -> re.Pattern[str]:
    types = alternation(type_names())
    return pattern_of(
        rf"^[ \t]*\(?\s*(?:ban\s+hành\s+)?kèm\s+theo\s+(?:{types})\s+số\s*:?\s*(?P<serial>\d{{0,6}})[\s.…_]{{0,12}}/\s?(?:(?:19|20)\d\d/)?(?P<symbol>[\w/&-]+)",
        re.IGNORECASE | re.MULTILINE,
    )


def _outside(clean: CleanText, blocks: Sequence[Block]) -> Iterator[Finding]:
    """Find what a page or a stamp has added, but for the bare number of a page, which needs no notice."""
    for part, of_part in groupby(blocks, key=attrgetter("part")):
        group = list(of_part)
        if part == "outside" and not _PAGE_NUMBER.fullmatch(clean.text, group[0].start, group[-1].end):
            yield found_at(clean, "outside-document", group[0].start, group[-1].end)
