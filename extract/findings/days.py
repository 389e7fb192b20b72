"""Days that cannot be: in no calendar, in conflict with each other, with the number, or with the document that cites them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ...findings import Finding
from ...iso_days import is_day, is_later
from ...messages import printed_date
from ..grammar.dates import DatePlace, read_date
from ..grammar.doc_types import kind_of
from ..grammar.numbers import year_of
from ..mention import Mention
from ..model import Document
from ..normalise import CleanText
from ..patterns import pattern_of
from ..relations.quotations import is_quoted
from ..structure.segment import Block
from .pointing import first_of_each, found_at, outside_spans

# A day that not every month has, or that is written otherwise than "12/5/2025" and "12 tháng 5 năm 2025". A pattern for
# each way to write the word: a literal is what `re` finds fastest.
_DOUBTFUL_DAYS = tuple(
    pattern_of(
        rf"{word}\s{{1,4}}(?=\d)(?!(?:0?[1-9]|1\d|2[0-8])"
        r"(?:/|\s{1,4}tháng\s{1,4})(?:0?[1-9]|1[0-2])(?:/|\s{1,4}năm\s{1,4})(?:19|20)\d\d(?!\d))"
    )
    for word in ("ngày", "Ngày", "NGÀY")
)
# The years of the documents of this state that a person may hold in hand.
_FIRST_YEAR, _LAST_YEAR = "1945", "2099"
# "trước 31/6/2025"
_WITHOUT_WORD = pattern_of(
    r"trước\s{1,4}(?=\d{1,2}/\d{1,2}/(?:19|20)\d\d(?!\d))(?!(?:0?[1-9]|1\d|2[0-8])/(?:0?[1-9]|1[0-2])/)"
)

# "trước ngày 20/6 – 3000 tờ rơi": no year
_COUNT = pattern_of(r"\d\s+-\s+\d+\Z")
# "ngày 20 - 21/9/2025", from one day to another
_SPAN_OF_DAYS = pattern_of(
    r"(?:ngày\s{1,4})?\d{1,2}(?:\s{1,3}[-–]\s{1,3}\d{1,2}(?!\d)|\s?[-–]\s?\d{1,2}(?=\s?/\s?\d))", re.IGNORECASE
)
# the day in the cell behind that of a number may be a deadline
_IN_NEXT_CELL = pattern_of(r"[ ]*[\n|\t][\s|]*\d{1,2}\s?[/.-]\s?\d")


def conflicting_dates(clean: CleanText, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """One number of one issuer has one date; a number without a year begins anew each year, so years are apart."""
    for places in _same_number(clean.text, mentions):
        counts = Counter(each.date for each in places)
        if len(counts) < 2:
            continue
        odd = min(places, key=lambda each: (counts[each.date], each.start))
        dates = ", ".join(printed_date(date) for date in sorted(filter(None, counts)))
        yield found_at(clean, "conflicting-dates", odd.start, odd.end, number=odd.number or "", dates=dates)


def _same_number(text: str, mentions: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the dated places of each number that is named more than once."""
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.number and is_day(mention.date) and "/" in mention.number:
            if mention.number_end and _IN_NEXT_CELL.match(text, mention.number_end):
                continue
            year = "" if mention.number.split("/")[1].isdecimal() else mention.date[:4]
            binding = mention.type if kind_of(mention.type) in {"law", "state"} else ""
            groups[mention.number.upper(), binding or "", mention.issuer or "", year].append(mention)
    yield from (places for places in groups.values() if len(places) > 1)


def later_than_citing(clean: CleanText, mentions: Iterable[Mention], document: Document) -> Iterator[Finding]:
    """Find documents cited that are younger than the one that cites them, by their date, else by the year in their number."""
    for mention in mentions:
        date = mention.date if mention.date and len(mention.date) > 4 else year_of(mention.number)
        if date and document.date and is_later(date, document.date):
            name = mention.number or " ".join(clean.text[mention.start : mention.end].split())
            facts = {"number": name, "date": printed_date(date), "own_date": printed_date(document.date)}
            yield found_at(clean, "cited-date-after-citing", mention.start, mention.end, **facts)


def other_years(clean: CleanText, mentions: Iterable[Mention]) -> Iterator[Finding]:
    """Find numbers whose year is another than that of the day given with them: "50/2010/NĐ-CP ngày 14/5/2020"."""
    for mention in first_of_each(mentions, "number", "date"):
        year = year_of(mention.number)
        if year and mention.date and not mention.notes and year != mention.date[:4]:
            facts = {"number": mention.number or "", "date": printed_date(mention.date)}
            yield found_at(clean, "year-date-mismatch", mention.start, mention.end, **facts)


def impossible_dates(
    clean: CleanText, blocks: Sequence[Block], mentions: Sequence[Mention], document: Document
) -> Iterator[Finding]:
    """Find days that no calendar has, and those of a year that none of us sees: "trước ngày 15/12/2925".

    What is cited with such a year is younger than the document that cites it, see `later_than_citing`; its own, see `unlikely_year`.
    """
    outside = outside_spans(blocks)
    words = (found.start() for pattern in _DOUBTFUL_DAYS for found in pattern.finditer(clean.text))
    numbers = (found.end() for found in _WITHOUT_WORD.finditer(clean.text))
    for start in chain(words, numbers):
        day = read_date(clean.text, start, bare=True)
        if day is not None and _cannot_be(day, mentions, document) and not is_quoted(outside, day.start):
            if _SPAN_OF_DAYS.match(clean.text, day.start) or _COUNT.search(clean.text, day.start, day.end):
                continue
            text = " ".join(clean.text[day.start : day.end].split())
            yield found_at(clean, "impossible-date", day.start, day.end, text=text)


def _cannot_be(day: DatePlace, mentions: Iterable[Mention], document: Document) -> bool:
    if day.possible and ((day.iso or "")[:4] <= _LAST_YEAR or day.iso == document.date):
        return False
    return not day.possible or not any(each.start <= day.start < each.end for each in mentions)


def unlikely_year(clean: CleanText, blocks: Sequence[Block], document: Document) -> Iterator[Finding]:
    """Find a year of the document itself in which nobody can have signed it: "ngày 03 tháng 9 năm 2205"."""
    year = (document.date or "")[:4]
    if not year or _FIRST_YEAR <= year <= _LAST_YEAR:
        return
    for block in blocks:
        at = clean.text.find(year, block.start, block.end) if block.part in {"header", "signature"} else -1
        if at >= 0:
            yield found_at(clean, "impossible-date", at, at + len(year), text=printed_date(document.date or year))
            return
