"""The grammar of numbers and symbols (số, ký hiệu): Nghị định 30/2020/NĐ-CP Phụ lục I and III, and what people write instead.

state          61/2018/NĐ-CP, 31/2024/QH15, 05/1999/TTLT/BLĐTBXH-BYT-BTC
administrative 372/TB-VPCP; a letter has no type: 4704/UBND-NC
party          57-NQ/TW, 3398-CV/BTGTU
old            39-CP, 28/HĐBT, 1067 TC/CĐKT, 11/CT.UBND
in two parts   25-2303/PBHC-KD: the year before the serial; 1025/PLYK/2025: the year at the end
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..rules import rows
from .letters import UPPER
from .symbols import is_agency, spelled, split_letters, types_by_letters

# "CHI PHÍ" is what a search-and-replace made of CP
_GROUP = rf"(?:CHI[ ]PHÍ\b|[{UPPER}][{UPPER}\d&]*+(?:[a-zởư]{{1,2}}(?![^\W\d_])|[a-zởư]{{1,2}}[{UPPER}&][{UPPER}\d&]*+)?(?=\W|_|\Z|ngày|của|về))"
_SYMBOL = rf"{_GROUP}(?>(?:(?:[ ]{{0,2}}-\s{{0,4}}|[./]\s?){_GROUP}(?>(?:(?:-\s{{0,4}}|[./]){_GROUP}){{0,6}}))?)"
_NUMBER = re.compile(
    rf"""(?P<serial>\d(?:(?<![\w/]\d)(?<!\w[-.,]\d)|(?<=số\d))(?:\d-\d{{3,5}}(?=/[{UPPER}])|[\dOolI]{{0,5}}(?:[a-zA-Z]|[ ][a-zA-Z](?=/)|\.[a-z](?=/))?))
    (?: \s{{0,3}}/\s{{0,3}}(?P<year>[12lI][09Oo][\dOolI]{{2}}|[89]\d(?=/)|\d\d(?=/[{UPPER}]{{2}})|\d{{3}}(?=\s?/))(?!\d)
        (?:(?P<joint>\s{{0,3}}[/.-]\s{{0,3}}|)(?P<dated>{_SYMBOL}))?
      | \s{{0,3}}/\s{{0,3}}(?P<plain>{_SYMBOL}(?:-\d{{1,3}}(?![\w/.-]))?(?:\s?/\s?20[0-4]\d(?![\d/]))?)
      | [ ]?-\s?(?P<party>{_GROUP}(?:\s?/\s?{_GROUP}(?:-{_GROUP})?)?)
      | [ ]?(?P<old>[{UPPER}]{{1,6}}(?:-[{UPPER}]{{1,6}})?/{_SYMBOL})
    )""",
    re.VERBOSE,
)
_MISREAD_SERIAL = re.compile(rf"số\s+(?P<serial>[OolI][\dOolI]{{0,4}})/(?:(?P<year>20\d\d)/)?(?P<plain>{_SYMBOL})")
# the hyphen is lost: "30/2008/QĐ BTC"
_AGENCY_APART = re.compile(rf"[ ]({_GROUP})(?![-/])")
_BLANK = re.compile(
    rf"số\s{{0,3}}:?\s{{0,9}}(?:[._…]{{1,40}}+\s{{0,3}})?/\s{{0,3}}(?:(?P<year>(?:19|20)\d\d)\s?/\s?)?(?P<symbol>{_SYMBOL})"
)
_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})


class Number(NamedTuple):
    """A number as printed at `start`..`end` of the clean text, and as it should be written (`text`).

    `groups` are the letters after the serial and the year; `type` is what they say, or None: letters (công văn) and laws
    carry none; `notes` say what was repaired.
    """

    start: int
    end: int
    text: str
    serial: str
    year: str | None
    groups: tuple[str, ...]
    shape: str
    type: str | None
    notes: tuple[str, ...] = ()

    @property
    def agency_letters(self) -> tuple[str, ...]:
        """The groups that may stand for the issuer."""
        return self.groups[1:] if self.type and len(self.groups) > 1 else self.groups[:1]


def find_numbers(text: str) -> Iterator[Number]:
    """Yield every number with a symbol or a year, in order; what is no document is for the caller to leave out."""
    after = 0
    for start in _separators(text):
        if start >= after and (found := _number_around(text, max(after, start - _LONGEST_LEAD), start)):
            after = found.end()
            yield _read(found)
    for found in _MISREAD_SERIAL.finditer(text):
        yield _read(found)


# Numbers are few and digits many: a slash or a hyphen before a symbol or a year shows where to look.
_SLASH = re.compile(
    rf"/(?<!/\d/)(?<!/\d\d/)(?=\s{{0,3}}(?:[{UPPER}]|[12lI][09Oo][\dOolI]{{2}}(?!\d)|[89]\d/|\d\d/[{UPPER}]|\d{{3}}\s?/))"
)
_HYPHEN = re.compile(rf"-(?:(?<=\d-)|(?<=\d[a-zA-Z ]-)|(?<=\d[a-zA-Z][ ]-))(?=\s?[{UPPER}])")
# the longest serial, and the letters of an old number up to its slash: "1067b TCCĐKT-ABCDEF/"
_LONGEST_LEAD = 24


def _separators(text: str) -> list[int]:
    """Return where a separator stands that may be the first of a number, in order."""
    slashes = [found.start() for found in _SLASH.finditer(text)]
    hyphens = [found.start() for found in _HYPHEN.finditer(text)]
    return sorted(slashes + hyphens) if hyphens else slashes


def _number_around(text: str, start: int, separator: int) -> re.Match[str] | None:
    """Return the number that begins between `start` and its first `separator`, if one does."""
    for serial in _SERIAL.finditer(text, start, separator):
        if found := _NUMBER.match(text, serial.start()):
            return found
    return None


_SERIAL = re.compile(r"\d(?:(?<![\w/]\d)(?<!\w[-.,]\d)|(?<=số\d))")


def serial_of(number: str) -> str:
    """Return what stands before the first separator of `number`, without the zeros that lead it."""
    return number.replace("-", "/").replace(" ", "/").split("/")[0].lstrip("0")


class BlankNumber(NamedTuple):
    """A number that a draft leaves open, "số    /QĐ-UBND"; `start` is that of "số"."""

    start: int
    end: int
    groups: tuple[str, ...]


def find_blank_numbers(text: str) -> Iterator[BlankNumber]:
    """Yield every place after "số" where the serial is blank but the symbol is there."""
    for found in _BLANK.finditer(text):
        yield BlankNumber(found.start(), found.end(), _groups(_mended(found["symbol"])))


def _read(found: re.Match[str]) -> Number:
    start, end = found.start("serial"), found.end()
    shape = found.lastgroup or "year"
    symbol = found[shape] if shape != "year" else ""
    if symbol in types_by_letters() and (agency := _AGENCY_APART.match(found.string, end)) and is_agency(agency[1]):
        end, symbol = agency.end(), f"{symbol}-{agency[1]}"
    return Number(start, end, *_understood(found.string[start:end], found["serial"], found["year"], symbol, shape))


@lru_cache(maxsize=8192)
def _understood(
    printed: str, serial: str, year: str | None, symbol: str, shape: str
) -> tuple[str, str, str | None, tuple[str, ...], str, str | None, tuple[str, ...]]:
    """Return the fields of Number from `text` on."""
    serial, symbol = _digits(serial.replace(" ", "")), _mended(symbol)
    year = year.translate(_DIGITS) if year else None
    number = _put_together(shape, serial, year, symbol)
    # three digits of a year are left of it: "22/201/QĐ-UBND"
    lost = ("unreadable-number",) if year and len(year) == 3 else ()
    groups = _groups(symbol)
    type_ = types_by_letters().get(groups[0]) if groups else None
    return number, serial, year, groups, shape, type_, (*_damage(printed, number), *lost)


def _digits(serial: str) -> str:
    return serial[:-1].translate(_DIGITS) + serial[-1:].translate(_last_digit(serial))


def _last_digit(serial: str) -> dict[int, str]:
    """Tell a last letter that is part of the serial (30a/2008) from an "O" or "l" that is a digit misread."""
    return _DIGITS if serial[-1] in "OolI" else {}


def _put_together(shape: str, serial: str, year: str | None, symbol: str) -> str:
    if shape == "party":
        return f"{serial}-{symbol}"
    if shape == "old":
        return f"{serial} {symbol}"
    return "/".join(part for part in (serial, year, symbol) if part)


def _groups(symbol: str) -> tuple[str, ...]:
    return tuple(group for group in re.split(r"[-./ ]", symbol) if group and not group.isdigit())


def _mended(printed: str) -> str:
    """Return the symbol without white space, each group spelled as an office would."""
    tight = re.sub(r"\s*([-./])\s*", r"\1", printed)
    for row in rows("symbol_repairs"):
        tight = re.sub(rf"(?<![{UPPER}]){row['printed']}(?=\d|\Z|-)", row["meant"], tight)
    groups = re.split(r"([-./])", tight)
    return "".join(split_letters(spelled(group, leads=place == 0)) for place, group in enumerate(groups))


def _damage(printed: str, number: str) -> tuple[str, ...]:
    """Say what had to be repaired; spaces and line breaks between the groups count too."""
    if printed == number:
        return ()
    tight = re.sub(r"\s+", "", printed)
    notes = ["joined-number"] if tight != printed else []
    if tight != re.sub(r"\s+", "", number):
        notes.append("repaired-number")
    return tuple(notes)
