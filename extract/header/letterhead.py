"""The upper part of a document, line by line: number, place and date, the names above them (NĐ 30/2020/NĐ-CP, Phụ lục I)."""

import re
from collections.abc import Sequence
from itertools import dropwhile
from typing import NamedTuple

from ..grammar.dates import parse_date
from ..grammar.national_heading import is_national_heading
from ..grammar.numbers import find_numbers
from ..grammar.places import province_name, province_spellings
from ..patterns import pattern_of
from ..remembered import remembered

# "Số" and what scanners make of it; a portal that prints the label says it twice, "Số: Số: 5/NQ-HĐND".
_NUMBER_WORDS = r"(?:S(?=:)|Số|SỐ|Sổ|SỔ|Sô|Só|So|S6|S0)"
_NUMBER_WORD = pattern_of(
    rf"(?:^|[\s,(])(?:(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật)\s+số|{_NUMBER_WORDS}|(?:(?<![\s,(])|(?<=phúc\s))số(?=:\s*\d))\s*[:.;]{{0,2}}(?:\s*Số:)?(?=\s*[\d…._/\s-]|$)\s*"
)
_BLANK_SERIAL = pattern_of(r"[…._\s]*(?:/\s*(?P<year>(?:19|20)\d\d)\s*)?[/-]\s*(?=[A-ZĐ])")
_PLACE_AND_DATE = pattern_of(
    r"(?:^|[|/])\s*+(?P<place>[^,|/]{2,45}),?\s*(?:hồi\s[\w\s:]{1,25})?ngày(?P<when>[\s\dOolI…._/]*+tháng.{0,40}|[\s\d…._]{0,30}[/.-][\s\d…._]{0,30}[/.-]\s*+\d{4})"
    r"|(?P<bare>ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})",
    re.IGNORECASE,
)
# "Đà Nẵng, 05/12/2025" at the end of a line, behind the name of a province
_PLACE_AND_SHORT_DATE = pattern_of(
    r"(?:^\s*+|(?<=\s\s)|(?<=[|])\s?)(?P<place>[^\s\d,|][^\d,|]{1,29}),\s?(?P<when>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$"
)
# "24 tháng11 năm 2025", "18 tháng 11năm 2025"
_CLOSE_UP = pattern_of(r"(?<=ngày|háng)(?=\d)|(?<=năm)(?=\d)|(?<=\d)(?=tháng|năm)")
_FIXED = pattern_of(
    rf"{_NUMBER_WORDS}\s*+(?:[:.;]{{1,2}}\s*+)?(?:[\d…._/-]|$)|(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật) số|Kính ?gửi|KÍNH GỬI"
    r"|.{3,160}\b(?:điện|ĐIỆN)\s*:|\(?V/[vV]\b"
)
# A subject names the day of another document: "HƯỚNG DẪN THI HÀNH QUYẾT ĐỊNH SỐ 12-CP NGÀY 13-4-1978"
_DAY_OF_CITED = pattern_of(
    r"(?:VỀ|HƯỚNG DẪN|GIẢI THÍCH|QUY ĐỊNH|BAN HÀNH|SỬA ĐỔI|BỔ SUNG|THAY THẾ|BÃI BỎ|TRIỂN KHAI|THỰC HIỆN|THI HÀNH|ĐÍNH CHÍNH)\s(?:\S+\s){1,8}SỐ\s*:?\s*\d",
    re.IGNORECASE,
)
_COPY = pattern_of(r"SAO Y\b|SAO LỤC\b|TRÍCH SAO\b|Số\s*:?\s*\d+\s?/(?:SY|SL|TrS)-")


class OwnNumber(NamedTuple):
    """The number of the document itself.

    `number` is null where the serial is blank, `type` where the letters say none; `agencies` are the letters of issuers.
    """

    number: str | None = None
    symbol: str | None = None
    type: str | None = None
    agencies: tuple[str, ...] = ()


def below_copy(lines: Sequence[str]) -> list[str]:
    """Return the lines below those with which an office certified its copy above the letterhead, "Số: 88/SY-VP"."""
    numbered = max((at for at, line in enumerate(lines) if _NUMBER_WORD.match(line)), default=0)
    last = max((at for at, line in enumerate(lines[:numbered]) if _COPY.match(line)), default=-1)
    rest = list(lines[last + 1 :])
    while last >= 0 and rest and _PLACE_AND_DATE.match(rest[0]):
        del rest[0]
    return rest


# A sentence speaks so of another document: "Luật số 80/2015/QH13 được thay thế bởi …".
_SAID_OF = pattern_of(r"\bsố\s\d{1,5}/\d{4}/[A-ZĐ]+\d{1,2}\s(?:được|bị|đã|hết|có|còn|là|do)\s")
# An inspection team has in its name by which decision it was set up: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH⏎SỐ 50/QĐ-STC".
_SET_UP_BY = pattern_of(r"\bTHEO\s+(?:QUYẾT ĐỊNH|KẾ HOẠCH)\s*$", re.IGNORECASE)
# "UBND tỉnh vừa ra văn bản Số 2336/UBND-KTN" tells of another letter.
_SENT = pattern_of(r"\b(?:ra|có|gửi|hành)\s+(?:[Vv]ăn bản|[Cc]ông văn)\s*$")
_SYMBOL_ALONE = pattern_of(r"/[A-ZĐ][\w&/-]{2,30}")
_LONGEST_BEFORE = len("Y THEO QUYẾT ĐỊNH   ")
# Of a number with the blanks of its serial, in characters.
_LONGEST_NUMBER = 80


def read_own_number(lines: Sequence[str]) -> OwnNumber | None:
    """Return the number of the first line "Số: …" that holds one, whole or blank."""
    for at, line in enumerate(lines):
        for word in () if _SAID_OF.search(line) else _NUMBER_WORD.finditer(line):
            before = _before(lines, at, word.start())
            if _SET_UP_BY.search(before) or _SENT.search(before) or _goes_on(lines, at, word):
                continue
            rest = line[word.end() : word.end() + _LONGEST_NUMBER]
            if not rest or rest.endswith("-") or rest.isdecimal():
                rest += lines[at + 1][:_LONGEST_NUMBER] if at + 1 < len(lines) else ""
            if not word.string[word.end() :]:
                # the other column stands between "Số:" and its symbol
                rest = next((each for each in lines if _SYMBOL_ALONE.fullmatch(each)), rest)
            if own := _own_number(rest):
                return own
    return None


def _goes_on(lines: Sequence[str], at: int, word: re.Match[str]) -> bool:
    """Return whether a small "số:" goes on with the line above, and is not that of a letterhead below the name of its agency."""
    return word[0].startswith("số") and not (at and lines[at - 1].isupper())


def _before(lines: Sequence[str], at: int, start: int) -> str:
    """Return the end of what stands before the place `start` of line `at`, or of the line above it where nothing does."""
    line = lines[at][max(start - _LONGEST_BEFORE, 0) : start]
    return line or (lines[at - 1][-_LONGEST_BEFORE:] if at else "")


def _own_number(rest: str) -> OwnNumber | None:
    blank = _BLANK_SERIAL.match(rest)
    written = f"1/{rest[blank.end() :]}" if blank else rest
    number = next(find_numbers(written), None)
    if number is None or number.start > 0:
        return None
    symbol = number.text[len(number.serial) :].lstrip("/- ")
    if number.year:
        symbol = symbol.removeprefix(number.year).lstrip("/")
    return OwnNumber(None if blank else number.text, symbol or None, number.type, number.agency_letters)


_TO = pattern_of(r"Kính\s*gửi\s*:", re.IGNORECASE)
_SUBJECT = pattern_of(r"\(?V/[vV]\b|Về\s")


class PlaceLine(NamedTuple):
    """What stands opposite the number: "Lạng Sơn, ngày 03 tháng 4 năm 2025"; `seat` is a place that is no province."""

    province: str | None = None
    seat: str | None = None
    date: str | None = None


def read_place_and_date(lines: Sequence[str]) -> PlaceLine:
    """Return what the place line says, its date cut to what is written.

    In a subject line, which may name the day of a meeting or of a law, only a day behind a place and a comma is so read:
    "V/v kiểm kê kho   Lạng Sơn, ngày 03 tháng 4 năm 2025".

    Where the letterhead is that of a commune or district called like a province ("UBND HUYỆN HÒA BÌNH"), it names none.
    """
    others = (each for each in lines if not _TO.match(each))
    for line in sorted(others, key=lambda each: _SUBJECT.match(each) is not None):
        found = _PLACE_AND_DATE.search(line)
        while found and (_is_of_a_number(line, found) or _is_of_subject(line, found)):
            found = _PLACE_AND_DATE.search(line, found.end() if found["bare"] else found.start("place") + 1)
        if found is None:
            continue
        date = parse_date(_CLOSE_UP.sub(" ", found["bare"] or f"ngày{found['when']}"))
        place = _behind_number(line, found["place"] or "")
        province = _province_of_place(place)
        if province and not _is_lower(province, lines):
            return PlaceLine(province, None, date)
        return PlaceLine(None, place.strip(" .") or None, date)
    return next(filter(None, map(_place_and_short_date, lines)), PlaceLine())


def _place_and_short_date(line: str) -> PlaceLine | None:
    found = _PLACE_AND_SHORT_DATE.search(line)
    province = province_name(found["place"].strip(" .")) if found else None
    date = parse_date(f"ngày {found['when']}") if found and province else None
    return PlaceLine(province, None, date) if date else None


def _is_of_subject(line: str, found: re.Match[str]) -> bool:
    """Tell whether the day is of what a subject line is about: "V/v họp giao ban ngày 26 tháng 8 năm 2025"."""
    if not _SUBJECT.match(line):
        return False
    return found["place"] is None or not line.startswith(",", found.end("place"))


def _is_of_a_number(line: str, found: re.Match[str]) -> bool:
    """Tell whether the day is of a document that the line names: "V/v thực hiện Thông báo số 418/TB-VPCP ngày …".

    Where no place stands before it, it is that of the document: "Công văn số: 12/SNV-VP, ngày 03 tháng 4 năm 2025".
    """
    if found["bare"] or _NUMBER_WORD.match(line):
        return False
    return line[: found.start("place")].rstrip().endswith("/")


def _behind_number(line: str, place: str) -> str:
    """Return the place of a line that holds the number too: "Số: 40-CV/BTCHU Bảo Yên, ngày …" is of Bảo Yên."""
    if not _NUMBER_WORD.match(line):
        return place
    words = place.split()
    return " ".join(dropwhile(lambda word: word.isupper() or not word.isalpha() or word == "Số", words))


def _is_lower(name: str, lines: Sequence[str]) -> bool:
    named = (
        (line[unit.end() :], name.upper())
        for line in (" ".join(each.split()) for each in lines if each.isupper())
        for unit in _LOWER_UNIT.finditer(line)
    )
    return any(rest.startswith(name) and not rest[len(name) : len(name) + 1].isalnum() for rest, name in named)


_LOWER_UNIT = pattern_of(r"\b(?:HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN) ")


def _province_of_place(place: str) -> str | None:
    """Return the province whose name ends the words before the date: "Số: 5/SNV-VP Lạng Sơn" too."""
    place = place.strip(" .")
    known = province_name(place)
    if known:
        return known
    folded = place.lower()
    ending = (name for name in province_spellings() if folded.endswith(f" {name.lower()}"))
    return province_name(next(ending, ""))


@remembered
def is_fixed_part(line: str) -> bool:
    """Return whether `line` is of the national heading, number, subject, place and date, or addressees."""
    placed = not _DAY_OF_CITED.match(line) and (_PLACE_AND_DATE.match(line) or _place_and_short_date(line))
    return bool(is_national_heading(line) or _FIXED.match(line) or placed)
