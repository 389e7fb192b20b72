"""The names of agencies above a document: which lines of the letterhead they are, and where each of them begins and ends."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile

from ..grammar.agency_lists import listed_names
from ..grammar.issuers import canonical_issuer
from ..grammar.national_heading import is_national_heading
from ..grammar.offices import agency
from ..grammar.places import place_of, province_name
from ..patterns import pattern_of
from ..remembered import remembered
from .damaged_names import repaired_name
from .joint import joined, told_apart
from .letterhead import is_fixed_part
from .stamps import is_stamp

# Of the names of an agency and of a province, in characters.
_LONGEST_NAME, _LONGEST_PROVINCE = 200, 40
# "CỤC ĐỊA CHẤT VÀ KHOÁNG SẢN⏎VIỆT NAM"; below anything else it is the end of the state's own name
_COUNTRY = "VIỆT NAM"
_OF_COUNTRY = pattern_of(
    r"(?:CỤC|TỔNG CỤC|HỘI|HIỆP HỘI|NGÂN HÀNG|BẢO HIỂM XÃ HỘI|TỔNG CÔNG TY|TẬP ĐOÀN|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|LIÊN MINH|MẶT TRẬN|ỦY BAN MẶT TRẬN|ỦY BAN MTTQ) "
)
IN_SESSION = (
    r",?\s+(?:(?:KHÓA|KHOÁ)\s+(?:[IVXL\d]{1,5}(?![^\s,-])|THỨ\s|(?:HAI\s+)?MƯ[ỜƠ]I(?!\w))"
    r"|NHIỆM\s+KỲ\s+(?:\d|[IVXL]{1,5}(?!\w)|THỨ\s)).*"
)
"""Behind the name of an assembly, as a pattern: its session, "HỘI ĐỒNG NHÂN DÂN TỈNH SƠN LA | KHÓA XV, KỲ HỌP THỨ BA", or its term."""
_SESSION = pattern_of(rf"(?<=\w){IN_SESSION}", re.DOTALL)
_DRAFT = pattern_of(r"\W*DỰ THẢO\b.{0,20}$")


def letterhead_names(lines: Sequence[str], *, numbered: bool = True) -> tuple[str, ...]:
    """Return the names with which a letterhead opens, each whole, from the highest agency down; `lines` are one column.

    They stand above number, place and subject. The national heading belongs to the other column, wherever a converter has put it.
    Where a document is not `numbered`, a name in small letters is a stray line of its text and no letterhead.
    """
    above = takewhile(lambda line: is_national_heading(line) or not is_fixed_part(line), lines)
    kept = list(_kept(above))
    capitals = [repaired_name(_SESSION.sub("", line.lstrip("/ "))) for line in kept if line.isupper()]
    return tuple(joined(_names(told_apart(capitals) or [line for line in kept if numbered and _is_name(line)])))


def _kept(above: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a letterhead that may be of names: no stamp, and of the national heading at most what ends a name above it."""
    last = ""
    for line in above:
        country = line == _COUNTRY and _OF_COUNTRY.match(last) is not None
        if country or not (is_national_heading(line) or is_stamp(line) or _DRAFT.match(line)):
            yield line
        last = line


def _is_name(line: str) -> bool:
    """Return whether a line in small letters is all of a name that the lists know: "Bộ Tài chính"."""
    return agency().match(line) is not None and _is_known(line)


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
    """Return whether a name may end here: not "ỦY BAN NHÂN", "BAN CHỈ ĐẠO CỦA", "VĂN" or "VĂN PHÒNG" before "CHÍNH PHỦ"."""
    return not re.search(
        r"(?:ỦY BAN|NHÂN|HỘI ĐỒNG|CỦA|VÀ|CÁC|,|-|^VĂN PHÒNG|^THƯỜNG TRỰC|^ỦY BAN THƯỜNG VỤ|^THANH TRA|^CÔNG AN|^TRƯỜNG|^BAN|^ỦY|^VĂN|^TỔNG|^CHI|VIỆN ĐA|HỌC BÁCH)$",
        name,
    )


@remembered
def _split_names(line: str) -> tuple[str, ...]:
    """Cut "BỘ TÀI CHÍNH TỔNG CỤC THUẾ" where a name that is known ends and another begins.

    Those who sign together ("BỘ CÔNG AN - BỘ Y TẾ") stay one name; one word at the end begins none: "UBND XÃ TÂN HỘI".
    """
    names: list[str] = []
    start = 0
    for found in agency().finditer(line):
        behind_mark = line[: found.start()].rstrip().endswith("-")
        last_word = " " not in found[0].strip() and not line[found.end() :].strip()
        if behind_mark or last_word or found.start() - start > _LONGEST_NAME or _ends_a_province(line, found.end()):
            continue
        before = line[start : found.start()].strip(" -")
        if before and _whole(before) and _is_known(before):
            names.append(before)
            start = found.start()
    return (*names, line[start:])


def _ends_a_province(line: str, end: int) -> bool:
    """Return whether a province ends at `end`: "PHÒNG" of "HẢI PHÒNG" is no division."""
    return province_name(" ".join(line[max(0, end - _LONGEST_PROVINCE) : end].split()[-2:])) is not None


def _is_known(name: str) -> bool:
    found = canonical_issuer(name)
    return found is not None and (place_of(found) is not None or found in known_names())


@cache
def known_names() -> frozenset[str]:
    """Return the names of central agencies and of departments, as the lists write them."""
    return frozenset(listed_names())
