"""The upper part of a document, line by line: number, place and date, the names above them (NĐ 30/2020/NĐ-CP, Phụ lục I)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from ..grammar.capitals import in_small_letters
from ..grammar.dates import parse_date
from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.numbers import find_numbers
from ..grammar.offices import agency
from ..grammar.places import place_of, province_name, province_spellings
from ..rules import rows

_MOTTO = re.compile(
    r"CỘNG HÒA XÃ|HỘI CHỦ NGHĨA|CHỦ NGHĨA VIỆT NAM|VIỆT NAM DÂN CHỦ|ĐẢNG CỘNG SẢN|CỘNG SẢN VIỆT NAM|Độc lập|Tự do|VIỆT NAM$",
    re.IGNORECASE,
)
# "Số" and what scanners make of it.
_NUMBER_WORDS = r"(?:Số|SỐ|Sổ|SỔ|Sô|Só|S6|S0)"
_NUMBER_WORD = re.compile(
    rf"(?:^|[\s,(])(?:(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật)\s+số|{_NUMBER_WORDS})\s*[:.;]{{0,2}}(?=\s*[\d…._/\s-]|$)\s*"
)
_BLANK_SERIAL = re.compile(r"[…._\s]*(?:/\s*(?P<year>(?:19|20)\d\d)\s*)?[/-]\s*(?=[A-ZĐ])")
_PLACE_AND_DATE = re.compile(
    r"(?:^|[|])\s*+(?P<place>[^,|/]{2,45}),?\s*(?:hồi\s[\w\s:]{1,25})?ngày(?P<when>[\s\dOolI…._]*+tháng.{0,40}|[\s\d…._]{0,30}[/.-][\s\d…._]{0,30}[/.-]\s*+\d{4})"
    r"|(?P<bare>ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})",
    re.IGNORECASE,
)
# "24 tháng11 năm 2025", "18 tháng 11năm 2025"
_CLOSE_UP = re.compile(r"(?<=ngày|háng)(?=\d)|(?<=năm)(?=\d)|(?<=\d)(?=tháng|năm)")
_FIXED = re.compile(
    rf"{_NUMBER_WORDS}\s*+(?:[:.;]{{1,2}}\s*+)?(?:[\d…._/-]|$)|(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật) số|Kính gửi|KÍNH GỬI"
    r"|.{3,60}\b(?:điện|ĐIỆN)\s*:|\(?V/[vV]\b"
)


_COPY = re.compile(r"SAO Y\b|SAO LỤC\b|TRÍCH SAO\b|Số\s*:?\s*\d+\s?/(?:SY|SL|TrS)-")


@dataclass(frozen=True, slots=True)
class OwnNumber:
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
_SAID_OF = re.compile(r"\bsố\s\d{1,5}/\d{4}/[A-ZĐ]+\d{1,2}\s(?:được|bị|đã|hết|có|còn|là|do)\s")
_SYMBOL_ALONE = re.compile(r"/[A-ZĐ][\w&/-]{2,30}")
# Of a number with the blanks of its serial, in characters.
_LONGEST_NUMBER = 80


def read_own_number(lines: Sequence[str]) -> OwnNumber | None:
    """Return the number of the first line "Số: …" that holds one, whole or blank."""
    for at, line in enumerate(lines):
        for word in () if _SAID_OF.search(line) else _NUMBER_WORD.finditer(line):
            rest = line[word.end() : word.end() + _LONGEST_NUMBER]
            if not rest or rest.endswith("-") or rest.isdecimal():
                rest += lines[at + 1][:_LONGEST_NUMBER] if at + 1 < len(lines) else ""
            if not word.string[word.end() :]:
                # the other column stands between "Số:" and its symbol
                rest = next((each for each in lines if _SYMBOL_ALONE.fullmatch(each)), rest)
            if own := _own_number(rest):
                return own
    return None


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


class PlaceLine(NamedTuple):
    """What stands opposite the number: "Lạng Sơn, ngày 03 tháng 4 năm 2025"; `seat` is a place that is no province."""

    province: str | None = None
    seat: str | None = None
    date: str | None = None


def read_place_and_date(lines: Sequence[str]) -> PlaceLine:
    """Return what the place line says, its date cut to what is written.

    Where the letterhead is that of a commune or district called like a province ("UBND HUYỆN HÒA BÌNH"), it names none.
    """
    for line in lines:
        found = _PLACE_AND_DATE.search(line)
        if found is None:
            continue
        date = parse_date(_CLOSE_UP.sub(" ", found["bare"] or f"ngày{found['when']}"))
        province = _province_of_place(found["place"] or "")
        if province and not _is_lower(province, lines):
            return PlaceLine(province, None, date)
        return PlaceLine(None, (found["place"] or "").strip(" .") or None, date)
    return PlaceLine()


def _is_lower(name: str, lines: Sequence[str]) -> bool:
    lower = re.compile(rf"\b(?:HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN) {name.upper()}\b")
    return any(lower.search(" ".join(line.split())) for line in lines if line.isupper())


def _province_of_place(place: str) -> str | None:
    """Return the province whose name ends the words before the date: "Số: 5/SNV-VP Lạng Sơn" too."""
    place = place.strip(" .")
    known = province_name(place)
    if known:
        return known
    folded = place.lower()
    ending = (name for name in province_spellings() if folded.endswith(f" {name.lower()}"))
    return province_name(next(ending, ""))


def is_fixed_part(line: str) -> bool:
    """Return whether `line` is motto, number, subject, place and date, or addressees."""
    return bool(_MOTTO.match(line) or _FIXED.match(line) or _PLACE_AND_DATE.match(line))


def agency_lines(lines: Sequence[str]) -> list[str]:
    """Return the lines that a letterhead opens with: the names of its agencies, above motto, number and place."""
    return list(takewhile(lambda line: not is_fixed_part(line), lines))


def read_issuer(lines: Sequence[str], province: str | None) -> str | None:
    """Return the agency that wrote the document: the last name of the letterhead, seen from the one above it.

    Args:
        lines: the lines above the number, one column.
        province: of the place line, for a letterhead that names none.
    """
    above = None
    for name in _names(lines):
        above = _seen_from(name, above, province) or above
    return above


def _seen_from(name: str, above: str | None, province: str | None) -> str | None:
    place = place_of(above) if above else None
    own_province = _province_called(place.text) if place and place.level == "province" else None
    if above and name.lower() == "văn phòng":
        office = f"Văn phòng {above}"
        return canonical_issuer(office) if above.startswith(_PARTY_CENTRE) else office
    if (
        above
        and len(name) <= _LONGEST_NAME
        and level_of(above) == "party"
        and place_of(name) is None
        and _OF_DISTRICT.match(name) is None
        and (board := _party_board(name, above))
    ):
        return board
    if above and (branch := _local_branch(name, above, own_province or province)):
        return branch
    found = canonical_issuer(name, own_province or province, above)
    if found and place and above and _wants_place(found, own_province, above):
        return f"{found} {place.text}"
    return found


# "BAN CHẤP HÀNH TỈNH PHÚ THỌ", "TỈNH PHÚ THỌ" below the name of a mass organisation (tổ chức chính trị - xã hội)
_BRANCH = re.compile(
    r"(?:(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BCH|BTV)\s+)?(?P<place>(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s.{2,60})"
)
_ORGANISATION = re.compile(r"(?P<name>(?:Hội|Đoàn Thanh niên|Liên đoàn|Ủy ban Mặt trận)\s.*?)(?:\s+Việt Nam)?")


def _local_branch(name: str, above: str, province: str | None) -> str | None:
    """Return the branch of a mass organisation that signs as its board: below "HỘI NÔNG DÂN VIỆT NAM" "BAN CHẤP HÀNH TỈNH PHÚ THỌ"."""
    branch, organisation = _BRANCH.fullmatch(name), _ORGANISATION.fullmatch(above)
    if branch is None or organisation is None:
        return None
    return canonical_issuer(f"{organisation['name']} {branch['place'].capitalize()}", province)


def _wants_place(name: str, own_province: str | None, above: str) -> bool:
    """Return whether a name needs the place of the agency above it: a school that is called after its province does not."""
    named = place_of(name) is not None or bool(own_province and name.endswith(own_province))
    return not named and not above.startswith(("Bộ ", "Chính phủ"))


def _province_called(place: str) -> str | None:
    return province_name(place.removeprefix("tỉnh ").removeprefix("thành phố "))


def _party_board(name: str, above: str) -> str | None:
    """Return the board `name` of the party committee `above`: "BAN TỔ CHỨC" -> "Ban Tổ chức Tỉnh ủy Sơn La"."""
    if above.startswith(_PARTY_CENTRE):
        return canonical_issuer(f"{name} TRUNG ƯƠNG")
    if not above.endswith(("ủy", "Ủy")) and not re.match(r"(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy", above):
        return None
    return f"{in_small_letters(name)} {above}"


def _names(lines: Sequence[str]) -> Iterator[str]:
    """Yield the names of a letterhead, a name over several lines as one, two names on one line as two."""
    open_name = ""
    for line in lines:
        for at, piece in enumerate(_split_names(line)):
            begins = at or (agency().match(piece) and not _goes_on(open_name, piece))
            if open_name and begins and _whole(open_name):
                yield open_name
                open_name = piece
            else:
                open_name = f"{open_name} {piece}".strip()
    if open_name:
        yield open_name


def _goes_on(open_name: str, piece: str) -> bool:
    """Return whether a line of one word only ends a name above it: "SỞ NÔNG NGHIỆP VÀ MÔI" "TRƯỜNG", "UBND THÀNH PHỐ HẢI" "PHÒNG"."""
    name = f"{open_name} {piece}"
    return " " not in piece and (_ends_a_province(name, len(name)) or (_is_known(name) and not _is_known(open_name)))


def _whole(name: str) -> bool:
    """Return whether a name may end here: not "ỦY BAN NHÂN", "BAN CHỈ ĐẠO CỦA", "VĂN PHÒNG" before "CHÍNH PHỦ"."""
    return not re.search(r"(?:ỦY BAN|NHÂN|HỘI ĐỒNG|CỦA|VÀ|CÁC|,|-|^VĂN PHÒNG|^THANH TRA|^CÔNG AN)$", name)


def _split_names(line: str) -> list[str]:
    """Cut "BỘ TÀI CHÍNH TỔNG CỤC THUẾ" where a name that is known ends and another begins.

    Of two that sign together ("BỘ CÔNG AN - BỘ Y TẾ") the first one keeps the number.
    """
    names: list[str] = []
    start = 0
    for found in agency().finditer(line):
        if found.start() - start > _LONGEST_NAME or _ends_a_province(line, found.end()):
            continue
        before = line[start : found.start()].strip(" -")
        if before and _whole(before) and _is_known(before):
            if line.endswith(" - ", 0, found.start()):
                return [*names, before]
            names.append(before)
            start = found.start()
    return [*names, line[start:]]


def _ends_a_province(line: str, end: int) -> bool:
    """Return whether a province ends at `end`: "PHÒNG" of "HẢI PHÒNG" is no division."""
    return province_name(" ".join(line[max(0, end - _LONGEST_PROVINCE) : end].split()[-2:])) is not None


# Of the names of an agency and of a province, in characters.
_LONGEST_NAME, _LONGEST_PROVINCE = 200, 40
# A committee of its own below that of the province: "TỈNH ỦY YÊN BÁI", "HUYỆN ỦY VĂN CHẤN".
_OF_DISTRICT = re.compile(r"(?:HUYỆN|QUẬN|THỊ|THÀNH|ĐẢNG)\s+ỦY\s", re.IGNORECASE)
_PARTY_CENTRE = "Ban Chấp hành Trung ương"


def _is_known(name: str) -> bool:
    found = canonical_issuer(name)
    return found is not None and (place_of(found) is not None or found in known_names())


@cache
def known_names() -> frozenset[str]:
    """Return the names of central agencies and of departments, as the lists write them."""
    return frozenset(row["name"] for kind in ("agencies_central", "departments") for row in rows(kind))
