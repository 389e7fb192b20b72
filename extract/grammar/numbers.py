"""The grammar of numbers and symbols (số, ký hiệu): Nghị định 30/2020/NĐ-CP Phụ lục I and III, and what people write instead.

state          61/2018/NĐ-CP, 31/2024/QH15, 05/1999/TTLT/BLĐTBXH-BYT-BTC
administrative 372/TB-VPCP; a letter has no type: 4704/UBND-NC
party          57-NQ/TW, 3398-CV/BTGTU
old            39-CP, 28/HĐBT, 1067 TC/CĐKT, 11/CT.UBND
in two parts   25-2303/PBHC-KD: the year before the serial; 161-2002/QĐ-TTg: behind it; 1025/PLYK/2025: the year at the end
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ..letters import BLOTS, LOOKALIKES, STAINS, UPPER
from ..patterns import pattern_of
from .doc_types import any_type, types_by_letters
from .repairs import is_doubtful, mended, notes_on, serial_digits, year_digits
from .symbol_ends import GROUP, stained_end, whole_symbol
from .symbols import groups_of, is_agency, spelled

# after a hyphen the line may end, and the number of the page stand before the rest: one word and no line of capitals
_NEXT = rf"(?:\s{{0,4}}(?!\s)|[ ]?\n[ ]{{4,12}}(?=[{UPPER}]{{2,12}}(?!\w|[ ][{UPPER}]))|[ ]?\n\s{{0,3}}(?:\d{{1,3}}|[-–][ ]?\d{{1,3}}[ ]?[-–])[ ]?\n\s{{0,3}}(?=[{UPPER}]{{2,12}}g?(?!\w|[ ][{UPPER}])))"
# "NĐ_CP", but no name of a file: "12/KH-UBND_PL1.pdf"
_DASH = rf"(?:--?|_(?=[{UPPER}]{{2,8}}(?!\w|\.\w)))"
_SYMBOL = rf"{GROUP}(?>(?:(?:[ ]{{0,2}}{_DASH}{_NEXT}|[ ]\.(?=(?:UBND|HĐND|TTg|CP)\b)|/\s?|\.){GROUP}(?>(?:(?:{_DASH}{_NEXT}|[./]){GROUP}){{0,6}}))?)"
_YEAR = rf"[12lIZ][09Oo][\d{LOOKALIKES}|]{{2}}"
_LETTER = rf"(?:[a-zA-Z](?![{UPPER}])|[ ][a-zA-Z](?=/)|\.[a-z](?=/))?"
# the first digit of a serial: no part of a word or of another number, but it may follow a small word, the "s" that is left of "số" or a short
# type at once; "ll98" is no word before 98 but 1198
_SERIAL_START = rf"\d(?:(?<![\w/?{STAINS}]\d)(?<!\d[{BLOTS}]\d)(?<!số[ ]\d\|\d)(?<!số[ ]\d\d\|\d)(?<!\w[-.,]\d)(?<!\d:\d)|(?<=[a-zà-ỹ][a-zà-ỹ]\d)(?<!\W[lo][lo]\d)(?<!\W[lo][lo][lo]\d)|(?<=\ss\d)|(?<=[\s(](?:NĐ|QĐ|NQ|TT|CV|KH|CT|TB|HD|BC|KL)\d))"
# "số 1.655/QĐ-UBND", as an amount is written; only behind "số", a type or a list: at the head of a line it may be item 1 and its number 655
_IN_THOUSANDS = (
    r"(?<=[1-9])(?:(?<=\A\d)|(?<=[sS][ốỐ][ ]\d)|(?<=[sS][ốỐ]:\d)|(?<=[sS][ốỐ]:[ ]\d)|(?<=định[ ]\d)|(?<=(?:văn|báo|cáo|dẫn)[ ]\d)|(?<=(?:hoạch|trình)[ ]\d)"
    rf"|(?<=[{UPPER}\d],[ ]\d)|(?<=[{UPPER}\d][ ]và[ ]\d))\d?\.\d{{3}}(?=/(?:(?:19|20)\d\d/)?(?:[{UPPER}]{{2,8}}|C?T?Tr)-[{UPPER}]{{2}}|-(?:[{UPPER}]{{2,4}}|C?T?Tr)/[{UPPER}]{{2}})"
)
_AFTER_SERIAL = rf"""
    (?: (?:\s{{0,3}}/\s{{0,3}}|[.-](?=(?:19|20)\d\d[.-][{UPPER}]{{2}}))(?P<year>{_YEAR}|[89]\d(?=/)|\d\d(?=/[{UPPER}]{{2}})|\d{{3}}(?=\s?/)|\d{{4,5}}(?=\s?/\s?[{UPPER}]{{2}}))(?!\d)
        (?:(?P<joint>\s{{0,3}}[/.-]\s{{0,3}}|)(?P<dated>{_SYMBOL}))?
      | (?:\s{{0,3}}|[ ]?\n[ ]{{0,12}})/\s{{0,3}}(?P<plain>{_SYMBOL}(?:-\d{{1,3}}(?![\w/.-]))?(?:\s?[/-]\s?2[0O][0-4O][\d{LOOKALIKES}](?![\d/]))?)
      | [ ]?-(?:\s?|\s{{2,9}}(?=(?:[{UPPER}]{{2,3}}|C?T?Tr)/)|[ ]?\n\s{{0,3}}\d{{1,3}}[ ]?\n\s{{0,3}}(?=[{UPPER}]{{2,3}}/T[WU]))(?P<party>{GROUP}(?:(?:-{GROUP}){{0,3}}\s?/\s?{GROUP}(?:-{GROUP})?|-T[WU](?![\w/-]|[.]\w))?)
      | \s?(?P<old>[{UPPER}]{{1,6}}(?:-[{UPPER}]{{1,6}})?/{_SYMBOL})
      | [ ]?(?P<lost>[{UPPER}]{{2,8}}-{_SYMBOL})
    )"""
_NUMBER = pattern_of(
    rf"""(?P<serial>{_SERIAL_START}
        (?:{_IN_THOUSANDS}|(?:\d?\.|(?<=số[ ]\d)\d?\.[ ])\d{{1,2}}(?=/20\d\d/(?:NQ|NĐ|QĐ|TT)-)|\d-\d{{3,5}}(?=/[{UPPER}])|\d{{0,2}}-(?:19|20)\d\d(?=/[{UPPER}]{{2}})|\d{{2,4}}-\d\d(?=/[{UPPER}]{{2}})|(?:\d|[{LOOKALIKES}](?=[\d{LOOKALIKES}]|\s?[/-])){{0,5}}{_LETTER}))
    {_AFTER_SERIAL}""",
    re.VERBOSE,
)
_BLANK = pattern_of(
    rf"số\s{{0,3}}:?\s{{0,9}}(?:(?:[._…]{{1,40}}+|(?P<stained>\d{{0,4}}[?{STAINS}][\d?{STAINS}]{{0,4}}|\d{{1,4}}[{BLOTS}|]\d{{1,4}}))\s{{0,3}})?/\s{{0,3}}(?:(?P<year>(?:19|20)\d\d)\s?/\s?)?(?P<symbol>{_SYMBOL})"
)


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
    for symbol in _SMALL:
        text = symbol.sub(_in_capitals, text)
    after = 0
    for start in _separators(text):
        if start >= after and (found := _number_around(text, max(after, start - _LONGEST_LEAD), start)):
            after = found.end()
            yield _read(found)


# "57-nq/tw", "12/2020/qđ-ttg"
_SMALL = tuple(
    pattern_of(rf"{mark}(?<=\d{mark})[a-zđư]{{2,6}}[/-][a-zđư]{{2,8}}(?:-[a-zđư]{{2,8}})?(?![\w/-])") for mark in "/-"
)
_LONGEST_TYPE = 40
_NUMBERED = pattern_of(rf"(?<!\w)(?:số\s?:?|{any_type()})\s?\d[\d/]{{0,10}}\Z", re.IGNORECASE)


def _in_capitals(small: re.Match[str]) -> str:
    """Return a symbol that is typed in small letters as an office writes it, where "số" or a type stands before the number."""
    symbol = small[0]
    if not _NUMBERED.search(small.string, max(0, small.start() - _LONGEST_TYPE), small.start()):
        return symbol
    meant = re.sub(r"\w+", lambda group: spelled(group[0].upper()), symbol)
    known = any(group in types_by_letters() or is_agency(group) for group in groups_of(meant.strip("/-")))
    return meant if known else symbol


# Numbers are few and digits many: a slash or a hyphen before a symbol or a year shows where to look.
_SLASH = pattern_of(
    rf"/(?<!/\d/)(?<!/\d\d/)(?=\s{{0,3}}(?:[{UPPER}]|0[ĐD]-|{_YEAR}(?!\d)|[89]\d/|\d\d/[{UPPER}]|\d{{3}}\s?/|\d{{4,5}}\s?/\s?[{UPPER}]))"
)
_HYPHEN = pattern_of(
    rf"-(?:(?<=\d-)|(?<=\d[a-zA-Z ]-)|(?<=\d[a-zA-Z][ ]-))(?=\s?[{UPPER}]|\s{{2,9}}(?:[{UPPER}]{{2,3}}|C?T?Tr)/)"
)
# "61.2018.NĐ-CP", and "14 SNV-VP", where the slash is lost
_STOP = pattern_of(rf"\.(?<=(?:19|20)\d\d\.)(?=[{UPPER}]{{2}})")
_LOST_SLASH = pattern_of(
    rf"-(?={'|'.join(rf'(?<=[0-9]{blank}[{UPPER}]{{{count}}}-)' for blank in ('', ' ') for count in range(2, 8))})(?=[{UPPER}]{{2}})"
)
# the longest serial, and the letters of an old number up to its slash: "1067b TCCĐKT-ABCDEF/"
_LONGEST_LEAD = 24


def _separators(text: str) -> list[int]:
    """Return where a separator stands that may be the first of a number, in order."""
    slashes = [found.start() for found in _SLASH.finditer(text)]
    others = [found.start() for pattern in (_HYPHEN, _STOP, _LOST_SLASH) for found in pattern.finditer(text)]
    return sorted(slashes + others) if others else slashes


def _number_around(text: str, start: int, separator: int) -> re.Match[str] | None:
    """Return the number that begins between `start` and its first `separator`, if one does."""
    for serial in _SERIAL.finditer(text, start, separator):
        if found := _NUMBER.match(text, serial.start()):
            return _with_bar(text, found) or found
    misread = _MISREAD_SERIAL.search(text, start, separator)
    return _misread().match(text, misread.end() - len(misread["serial"])) if misread else None


_BAR = pattern_of(r"số[ ]\|\Z", re.IGNORECASE)


def _with_bar(text: str, found: re.Match[str]) -> re.Match[str] | None:
    """Return a number with the bar before it, which a scanner read for 1: "số |42/2025/NĐ-CP"; among other bars it parts cells."""
    bar = found.start() - 1
    if bar < 0 or text[bar] != "|" or _BAR.search(text, max(0, bar - 3), bar + 1) is None:
        return None
    line = text.rfind("\n", 0, bar) + 1, text.find("\n", bar)
    alone = text.count("|", line[0], line[1] if line[1] >= 0 else len(text)) == 1
    return _misread().match(text, bar) if alone else None


@cache
def _misread() -> re.Pattern[str]:
    """Return the pattern of a number whose first digit was read as a letter; few texts have one."""
    return pattern_of(rf"(?P<serial>[{LOOKALIKES}|][\d{LOOKALIKES}]{{0,4}}{_LETTER}){_AFTER_SERIAL}", re.VERBOSE)


_SERIAL = pattern_of(_SERIAL_START)
# a serial whose first digit was read as a letter; where no digit is left, "số" must tell it
_MISREAD_SERIAL = pattern_of(
    rf"(?:(?<![\w/.-])(?=[OolI]*+\d|[SBZ]\d{{2}})|(?<=số[ ])|\A)(?P<serial>[{LOOKALIKES}][\d{LOOKALIKES}]{{0,4}})[ ]?\Z"
)


_DIGITS = pattern_of(r"\d+")
_WITH_YEAR = pattern_of(r"\d+\w?/((?:19|20)\d\d)/")


@lru_cache(maxsize=4096)
def serial_of(number: str) -> str:
    """Return what stands before the first separator of `number`, without the zeros that lead it."""
    return number.replace("-", "/").replace(" ", "/").split("/")[0].lstrip("0")


def year_of(number: str | None) -> str | None:
    """Return the year in a number that bears one, "2018" of 61/2018/NĐ-CP."""
    found = _WITH_YEAR.match(number) if number else None
    return found[1] if found else None


def of_any_serial(number: str) -> str:
    """Return a number with ones for its serial, which says nothing of type and issuer: what is told of it is told of many."""
    serial = _DIGITS.match(number)
    return number if serial is None else "1" * serial.end() + number[serial.end() :]


@lru_cache(maxsize=1024)  # a document is asked again and again for the few numbers that it names
def agency_letters_of(number: str | None) -> tuple[str, ...]:
    """Return the groups of `number` that may stand for its issuer; none where it is no number."""
    return _agency_letters(of_any_serial(number)) if number else ()


@lru_cache(maxsize=8192)
def _agency_letters(number: str) -> tuple[str, ...]:
    parsed = next(find_numbers(number), None)
    return parsed.agency_letters if parsed else ()


class BlankNumber(NamedTuple):
    """A number that a draft leaves open, "số    /QĐ-UBND"; `start` is that of "số".

    `stained`: the serial is there, but a digit of it cannot be read: "số 1■5/QĐ-UBND".
    """

    start: int
    end: int
    groups: tuple[str, ...]
    stained: bool = False


def find_blank_numbers(text: str) -> Iterator[BlankNumber]:
    """Yield every place after "số" where the serial is blank but the symbol is there."""
    for found in _BLANK.finditer(text):
        yield BlankNumber(found.start(), found.end(), groups_of(mended(found["symbol"])), found["stained"] is not None)


def _read(found: re.Match[str]) -> Number:
    text, shape = found.string, found.lastgroup or "year"
    start, serial, year = found.start(), found["serial"], found["year"]
    if text[start - 1 : start] in (" ", "\n") and text[max(0, start - 3) : start].rstrip()[-1:].isdigit():
        start, serial, year = _mended_lead(text, found)
    end, symbol = whole_symbol(text, found.end(), found[shape] if shape != "year" else "")
    if stained := stained_end(text, end, symbol):
        return _stained(start, stained, serial, year)
    desk = _DESK.match(text, end) if symbol else None
    return Number(
        start,
        desk.end() if desk else end,
        *_understood(text[start:end], serial, year, symbol, "dated" if year and symbol else shape),
    )


def _stained(start: int, end: int, serial: str, year: str | None) -> Number:
    """Return a number of whose symbol a letter cannot be read: its serial and its year are all that is certain."""
    certain = Number(start, end, *_understood(serial, serial, year, "", "year"))
    return certain._replace(notes=("unreadable-number",))


# in a bracket behind the symbol and before the day, and no part of the number: "15/TTr-CAT-TM(QLHC) ngày …"
_DESK = pattern_of(rf"\([{UPPER}]{{2,8}}\)(?=\s{{1,2}}ngày\b)")
_SPLIT_SERIAL = pattern_of(
    r"(?:số|định|quyết|tư|thị|lệnh)\s{0,2}:?\s{0,3}(?P<first>\d{1,3}|\d(?:[ ]\d){1,3})(?:[ ]|[ ]?\n)\Z", re.IGNORECASE
)
# "Nghị định số⏎2⏎61/2018/NĐ-CP": a line of its own between "số" at the end of one and the number at the head of another
_NUMBER_OF_PAGE = pattern_of(
    r"(?<=số)[ ]?:?[ ]?\n\s{0,12}(?:\d{1,3}|[-–][ ]?\d{1,3}[ ]?[-–])[ ]?\n\s{0,12}\Z", re.IGNORECASE
)
_SPLIT_YEAR = pattern_of(r"(?<![\w/.-])(?P<serial>\d{1,4}[a-z]?)/(?P<year>[12]|19|20|19\d|20\d)(?:[ ]|[ ]?\n)\Z")


def _mended_lead(text: str, found: re.Match[str]) -> tuple[int, str, str | None]:
    """Return start, serial and year where a blank has come into one of them: "số 1 5/KH-UBND", "số 3 0 5 5/KH-UBND", "61/20 18/NĐ-CP"."""
    start, serial = found.start(), found["serial"]
    if end_before_page(text, start) < start:
        return start, serial, found["year"]
    if split := _SPLIT_SERIAL.search(text, max(0, start - 12), start):
        return split.start("first"), f"{split['first']} {serial}", found["year"]
    split = _SPLIT_YEAR.search(text, max(0, start - 12), start) if found.lastgroup == "plain" else None
    if split and len(split["year"] + serial) == 4:
        return split.start("serial"), split["serial"], split["year"] + serial
    return start, serial, found["year"]


def end_before_page(text: str, start: int) -> int:
    """Return where the words before the number at `start` end: before the number of a page that stands between."""
    page = _NUMBER_OF_PAGE.search(text, max(0, start - 36), start)
    return page.start() if page else start


@lru_cache(maxsize=8192)
def _understood(
    printed: str, serial: str, year: str | None, symbol: str, shape: str
) -> tuple[str, str, str | None, tuple[str, ...], str, str | None, tuple[str, ...]]:
    """Return the fields of Number from `text` on."""
    doubtful = is_doubtful(serial, year, symbol)
    serial, symbol = serial_digits(serial, dated=shape == "dated"), mended(symbol)
    year = year_digits(year) if year else None
    number = _put_together(shape, serial, year, symbol)
    groups = groups_of(symbol)
    type_ = types_by_letters().get(groups[0]) if groups else None
    return number, serial, year, groups, shape, type_, notes_on(printed, number, doubtful=doubtful)


# "18-NQ-TW"
_OF_PARTY = pattern_of(r"-(?=T[WU]\Z)")


def _put_together(shape: str, serial: str, year: str | None, symbol: str) -> str:
    if shape == "party":
        return f"{serial}-{symbol if '/' in symbol else _OF_PARTY.sub('/', symbol)}"
    if shape == "old":
        return f"{serial} {symbol}"
    return "/".join(part for part in (serial, year, symbol) if part)
