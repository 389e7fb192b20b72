"""Agencies that sign together and share one letterhead: "SỞ NỘI VỤ - SỞ TÀI CHÍNH" (văn bản liên ngành, liên tịch)."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..grammar.agency_lists import listed_names
from ..grammar.alternation import alternation
from ..grammar.issuers import canonical_issuer
from ..grammar.offices import agency
from ..grammar.places import place_of
from ..patterns import pattern_of
from ..rules import rows

_MARK = pattern_of(r"(?<=[^\W\d_])\s?-\s?(?=[^\W\d_])")
# What several are is said once: "LIÊN SỞ: TÀI CHÍNH - NỘI VỤ".
_UNITED = pattern_of(r"LIÊN (?P<kind>SỞ|BỘ)(?:\s*:)?\s+(?P<names>.{3,200})")
# Each by its whole name: "LIÊN NGÀNH: SỞ TÀI CHÍNH - SỞ NỘI VỤ".
_TOGETHER = pattern_of(
    r"LIÊN (?:NGÀNH|CƠ QUAN)(?:\s*:\s*|\s+(?=(?:SỞ|BỘ|CÔNG AN|TÒA ÁN|VIỆN KIỂM SÁT)\b))(?P<names>.{3,200})"
)
# "BAN CHỈ ĐẠO LIÊN NGÀNH …" is one.
_BEFORE_UNITED = pattern_of(r"\s+(?=LIÊN (?:SỞ|BỘ)\b|LIÊN (?:NGÀNH|CƠ QUAN)\s*:)")
_DASH = pattern_of(r"\s*[-–]\s*")
# Each of these answers to a ministry, and no department stands below it.
_BESIDE_DEPARTMENTS = r"(?:CÔNG AN (?:TỈNH|THÀNH PHỐ)|BỘ CHỈ HUY QUÂN SỰ (?:TỈNH|THÀNH PHỐ)|BẢO HIỂM XÃ HỘI (?:TỈNH|THÀNH PHỐ)|KHO BẠC NHÀ NƯỚC|CỤC THUẾ (?:TỈNH|THÀNH PHỐ)|(?:TÒA ÁN|VIỆN KIỂM SÁT) NHÂN DÂN (?:TỈNH|THÀNH PHỐ))"
# No department stands below another, nor the highest court below the highest procuracy, nor a body of a place below one whose place stands after both.
_HIGHEST = r"(?:TÒA ÁN|VIỆN KIỂM SÁT) NHÂN DÂN TỐI CAO"
_SIDE_BY_SIDE = pattern_of(
    rf"SỞ .+\n(?:SỞ|{_BESIDE_DEPARTMENTS}) .+|{_BESIDE_DEPARTMENTS} .+\nSỞ .+|{_HIGHEST}\n{_HIGHEST}|(?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN\n(?:ỦY BAN|HỘI ĐỒNG) .+",
    re.IGNORECASE,
)


def told_apart(lines: Sequence[str]) -> list[str]:
    """Return the lines of a letterhead with what is said once of several said of each.

    >>> told_apart(["UBND TỈNH SƠN LA LIÊN SỞ: TÀI CHÍNH -", "NỘI VỤ"])
    ['UBND TỈNH SƠN LA', 'SỞ TÀI CHÍNH - SỞ NỘI VỤ']
    """
    result: list[str] = []
    for line in (piece for each in lines for piece in _BEFORE_UNITED.split(each)):
        broken = result and (result[-1].endswith("-") or line.startswith("-"))
        if broken and (_UNITED.match(result[-1]) or _TOGETHER.match(result[-1])):
            result[-1] += f" {line}"
        else:
            result.append(line)
    return [_of_each(line) for line in result]


def _of_each(line: str) -> str:
    if united := _UNITED.fullmatch(line):
        return _each_named(united["kind"], united["names"])
    together = _TOGETHER.fullmatch(line)
    return together["names"] if together else line


def _each_named(kind: str, names: str) -> str:
    """Return "SỞ A - SỞ B" for "A - B"; a dash within a name that is known parts nothing."""
    pieces = _DASH.split(names)
    named: list[str] = []
    while pieces:
        length = next((n for n in range(len(pieces), 1, -1) if _is_one(kind, pieces[:n])), 1)
        named.append(f"{kind} {' - '.join(pieces[:length])}")
        pieces = pieces[length:]
    return " - ".join(named)


def _is_one(kind: str, pieces: Sequence[str]) -> bool:
    whole = canonical_issuer(f"{kind} {' - '.join(pieces)}")
    return whole is not None and whole in listed_names()


def partners(name: str) -> list[str]:
    """Return the agencies that a line of a letterhead names as its issuers, one for a name that only holds a dash."""
    if _begins("one").match(name):
        return [name]
    found: list[str] = []
    start = 0
    for mark in _MARK.finditer(name):
        if agency().match(name, mark.end()) and not _begins("part").match(name, mark.end()):
            found.append(name[start : mark.start()])
            start = mark.end()
    return [*found, name[start:]]


@cache
def _begins(kind: str) -> re.Pattern[str]:
    """Return the pattern of how names of `kind` in data/joint_words.csv begin.

    "VĂN PHÒNG HĐND - UBND" is `one` office; those behind a dash are a `part` of what stands before it: "NGÂN HÀNG … - CHI NHÁNH …".
    """
    words = (row["words"] for row in rows("joint_words") if row["kind"] == kind)
    return pattern_of(rf"(?:{alternation(words)})\b", re.IGNORECASE)


def leading(names: Sequence[str]) -> str:
    """Return the first of those who sign together below one letterhead, nothing where one signs alone."""
    together = partners(names[-1]) if names else []
    return together[0] if len(together) > 1 else ""


def joined(names: Iterable[str]) -> list[str]:
    """Return the names of a letterhead with those who sign together as one: below two partners stands another one.

    So it is where two letterheads stand one below the other, each with whoever is above: "UBND TỈNH A", "SỞ B", "UBND TỈNH A", "SỞ C".
    """
    result: list[str] = []
    again = False
    for name in names:
        if name in result[:-1]:
            again = True
        elif result and (again or len(partners(result[-1])) > 1 or _SIDE_BY_SIDE.fullmatch(f"{result[-1]}\n{name}")):
            result[-1] += f" - {name}"
            again = False
        else:
            result.append(name)
    return result


def joint_name(issuers: Sequence[str]) -> str:
    """Return one name for all: "Sở Nội vụ - Sở Tài chính tỉnh Sơn La" for those of a place, "Bộ A, Bộ B và Bộ C" for others."""
    places = {place.text if (place := place_of(each)) else "" for each in issuers}
    if len(places) == 1 and (of := places.pop()):
        return f"{' - '.join(each.removesuffix(of).strip() for each in issuers)} {of}"
    return f"{', '.join(issuers[:-1])} và {issuers[-1]}"
