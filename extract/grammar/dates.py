"""Dates as documents write them, cut to what is known: "2023-09-11", "2023-09", "2023"."""

import re
from typing import NamedTuple

from ...iso_days import existing_day, is_day
from ..patterns import pattern_of
from .note_marks import BEHIND_YEAR

_BLANK = r"(?:[._…]{1,40}+|\s)"
# the number of a page in the middle of its line, where the page ends within a date; blanks count in a verbose pattern only so
_PAGE = r"[ ]{0,4}\n[ \n]{8,120}\d{1,3}[ ]{0,4}\n\s{0,80}"
# a nought or a one may have been read as a letter: "2O/8/2025"
_DIGITS = r"(?:\d[oOlI]|[oOlI]\d|\d{1,2})"
_YEAR = r"(?:[2Z][0O]|[lI]9)[\dOlIZSB]{2}"
# "16/7/20 21 của": a blank has come into the year, and what follows it is of the citation
_TORN_YEAR = r"(?:19|20)[ ]\d\d(?=\s(?:của|về)\b|[,;.)])"
_LEAP_YEAR = "2024"
_AS_DIGITS = str.maketrans("oOlLiIZzSsBb", "001111225588", " ")
_DATE = pattern_of(
    rf"""
    (?:ng[àa]y(?:\s{{0,4}}|{_PAGE})|(?P<bare>(?=\d)))
    (?P<d>{_DIGITS})(?:\s{{0,2}}(?P<sep>[/.-])\s{{0,2}}(?P<m>{_DIGITS})(?!\d)
        (?:\s{{0,2}}[/.-]{{1,2}}\s{{0,2}}(?P<y>\d{{4,5}}|{_TORN_YEAR}|\d\d(?![ZSB]\d)|{_YEAR})(?![\dOlI]))?
      |\s{{0,4}}th[áa]ng\s{{0,4}}(?P<M>{_DIGITS})(?:\s{{0,2}},?\s{{0,12}}n[ăa]m\s{{0,4}}(?P<Y>\d{{4}}|{_YEAR})(?![\dOlI]))?)
  | (?:ng[àa]y\s{{0,4}}(?>{_BLANK}{{0,20}}))?th[áa]ng\s{{0,4}}(?:(?P<mm>\d{{1,2}})|(?>{_BLANK}{{1,20}}))
        (?:\s{{0,4}}n[ăa]m\s{{0,4}}|\s{{0,2}}[/.]\s{{0,2}})(?P<my>\d{{4}})(?!\d)
  | ng[àa]y\s{{0,4}}(?>{_BLANK}{{1,20}})/\s{{0,2}}(?P<open_mm>\d{{1,2}})\s{{0,2}}/\s{{0,2}}(?P<open_y>\d{{4}})(?!\d)
  | n[ăa]m\s{{1,4}}(?P<yy>19\d\d|{_YEAR})(?:(?={BEHIND_YEAR})|(?!\d|\s?[-–]\s?(?:19|20)\d\d))
    """,
    re.VERBOSE | re.IGNORECASE,
)


_ISO = pattern_of(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


class DatePlace(NamedTuple):
    """A date at `start`..`end`; `iso` is None where no such day exists or only day and month are given."""

    start: int
    end: int
    iso: str | None
    possible: bool = True


def read_date(text: str, start: int, *, bare: bool = False) -> DatePlace | None:
    """Return the date that begins at `start` ("ngày 11/9/2023", "tháng 9 năm 2023", "năm 2013").

    Args:
        text: clean text.
        start: where the date must begin.
        bare: whether "15/3/2003" or "15 tháng 3 năm 2003" counts without the word "ngày" before it.
    """
    found = _DATE.match(text, start)
    if found is None or (found["bare"] is not None and not (bare and (found["y"] or found["Y"]))):
        return None
    return DatePlace(start, found.end(), *_iso(found))


def parse_date(text: str) -> str | None:
    """Return the first date in `text`, cut to what is known; None where there is none that can be."""
    for found in _DATE.finditer(text):
        iso, _ = _iso(found)
        if iso:
            return iso
    return None


def typed_day(typed: str) -> str | None:
    """Return as ISO text a whole day that somebody typed; None for anything else.

    >>> [typed_day(each) for each in ("30/9/2025", "30-9-2025", "30.9.2025", "2025-09-30", "ngày 30 tháng 9 năm 2025")]
    ['2025-09-30', '2025-09-30', '2025-09-30', '2025-09-30', '2025-09-30']
    """
    plain = " ".join(typed.split()).lower().removeprefix("ngày ")
    if iso := _ISO.fullmatch(plain):
        return existing_day(*map(int, iso.groups()))
    found = _DATE.fullmatch(f"ngày {plain}")
    day = _iso(found)[0] if found else None
    return day if is_day(day) else None


def may_exist(day: int, month: int, year: str | None) -> bool:
    """Return whether a calendar has a day; where its year is not known, whether that of some year has it.

    >>> may_exist(31, 6, "2025"), may_exist(29, 2, "2025"), may_exist(29, 2, None)
    (False, False, True)
    """
    return existing_day(int(year or _LEAP_YEAR), month, day) is not None


def _iso(found: re.Match[str]) -> tuple[str | None, bool]:
    _, day, _, m, y, m_word, y_word, only_month, year_of_month, open_month, open_year, only_year = found.groups()
    if only_year:
        return str(_number(only_year)), True
    if year_of_month or open_year:
        return _month(year_of_month or open_year, only_month or open_month)
    month, year = _number(m or m_word), y or y_word
    if year is None:
        return None, existing_day(2000, month, _number(day)) is not None
    iso = existing_day(_century(year), month, _number(day)) if len(year.replace(" ", "")) < 5 else None
    return iso, iso is not None


def _number(printed: str) -> int:
    return int(printed.translate(_AS_DIGITS))


def _month(year: str, month: str | None) -> tuple[str | None, bool]:
    if month is None:
        return f"{_number(year):04d}", True
    first = existing_day(_number(year), _number(month), 1)
    return (first[:-3], True) if first else (None, False)


def _century(year: str) -> int:
    """Two digits mean the last century from 45 on: there are no documents before 1945."""
    number = _number(year)
    return number if len(year) > 2 else number + (1900 if number >= 45 else 2000)
