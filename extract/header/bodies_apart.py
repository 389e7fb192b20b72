"""Several bodies on one line of "Kính gửi:", each apart: "Sở Nội vụ, Sở Tài chính; UBND các xã, phường"."""

import re
from collections.abc import Iterator
from functools import cache

from ..grammar.agency_lists import offices
from ..grammar.alternation import alternation
from ..grammar.listed_names import each_listed
from ..grammar.local_government import place_bodies, place_kinds
from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from ..rules import rows

_BODY = pattern_of(rf"[{UPPER}]|các\s")
# "UBND các phường: Bến Gỗ, Tân An" goes on with whom it lists; "Mã số thuế: …" is none
_LISTING = pattern_of(r"(?:\S+\s){0,4}[Cc]ác\s[^:]{2,40}:\s[^:]+")
# what is longer holds the text below, too
_LONGEST = 200
# "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Bí thư Đảng ủy, Chủ tịch HĐND xã", "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo" are one person
_ONE_PERSON = pattern_of(
    r"(?:Phó\s+)?(?:Bí\s+thư|Chủ\s+nhiệm|Trưởng\s+(?:[Bb]an|Đoàn|Tổ|Tiểu)|Thành\s+viên|(?:Ủy|Uỷ)\s+viên|Thường\s+trực)(?!\w)|Phó\s|Chủ\s+tịch\s+(?:HĐND|Hội\s+đồng)"
)
# "Cục Quản lý Dược, Bộ Y tế", "Phòng Kinh tế, UBND xã Tân An": the one is of the other
_UNIT = pattern_of(
    r"(?:(?:Chi\s+)?[Cc]ục|Tổng\s+cục|Vụ|Phòng|Khoa|Trung\s+tâm|Ban|Viện|Văn\s+phòng|Thanh\s+tra|Chi\s+nhánh|Tổ|Đội|Trường)\s"
    r"|(?:Phó\s+)?(?:(?:Chi\s+)?[Cc]ục\s+trưởng|Vụ\s+trưởng|Trưởng|Chánh|Viện\s+trưởng|Giám\s+đốc\s+(?:Trung|Ban|Viện))\s",
)
_OFFICE = (
    r"(?:Bộ\s+(?!Chỉ\s+huy|Tư\s+lệnh|CHQS)|Sở\s|Cục\s|Chi\s+cục|Thuế|Hải\s+quan|Công\s+an|Tòa|Thanh\s+tra\s+Chính)"
)
_HOUSE = r"(?:Đại\s+học|Trường|Học\s+viện|Viện|Bệnh\s+viện|Trung\s+tâm|Công\s+ty|Tổng\s|Tập\s+đoàn|Ngân\s+hàng)"
_OF_PLACE = r"(?:UBND|(?:Ủy|Uỷ)\s+ban(?=\s)|HĐND|Hội\s+đồng|Tỉnh|Thành|Huyện|Đảng)"
# "Phòng Kinh tế, | UBND các xã", "… | Ủy ban nhân dân các xã" are two: what one place has is not of all of them
_OF_SEVERAL = r"(?:\s+nhân\s+dân)?\s*[Cc]ác\s"
_ABOVE = pattern_of(rf"(?:{_OFFICE}|{_HOUSE}|{_OF_PLACE})(?!{_OF_SEVERAL})")


def each_body(item: str) -> Iterator[str]:
    """Yield the bodies of one item of "Kính gửi:", only itself where one of them cannot be told from the next.

    A semicolon parts what names a body each time; a comma only stands between two of which neither goes on with the other.
    """
    parts = [each.strip() for each in item.split(";")]
    if not all(map(_is_body, parts)) or any(map(_goes_on, parts, parts[1:])):
        parts = [item]
    for part in parts:
        for name in _between_commas(part):
            yield from each_listed(name)


def _is_body(part: str) -> bool:
    """Return whether a part can be a body of its own: more than a word or an office, "Bộ trưởng", and no "Mã số thuế: …"."""
    named = " " in part and part[0].isalpha() and len(part) < _LONGEST and not offices().fullmatch(part.lower())
    return named and (":" not in part or bool(_LISTING.fullmatch(part)))


def _goes_on(before: str, part: str) -> bool:
    """Return whether a part goes on the one before it: "Các phòng; đơn vị thuộc Sở" are one circle."""
    return not _BODY.match(part) and before.lower().startswith("các ")


def _between_commas(part: str) -> Iterator[str]:
    """Yield the bodies between commas, the whole where it lists names behind a colon or one body belongs to the next."""
    names = _comma().split(part) if "," in part and ":" not in part and len(part) < _LONGEST else [part]
    shared = _of_all().search(names[-1]) and not _of_each().match(names[-1])
    apart = not shared and all(map(_head().match, names)) and not any(map(_is_one, names, names[1:]))
    yield from names if apart else [part]


def _is_one(before: str, name: str) -> bool:
    """Return whether two names are of one body or person."""
    person = _ONE_PERSON.match(before) or _ONE_PERSON.match(name)
    of_several = _office_of_several().match(before) and _committee().match(name)
    return bool(person or of_several or (_UNIT.match(before) and _ABOVE.match(name)))


@cache
def _comma() -> re.Pattern[str]:
    """Return the pattern of a comma outside of brackets before a body."""
    return pattern_of(rf",\s+(?![^()]{{0,200}}\))(?={_head().pattern})")


@cache
def _head() -> re.Pattern[str]:
    """Return the pattern of what a body begins with that has a name: "Sở Y tế", "Giám đốc Sở Y tế", "Các trường"."""
    heads = {row["words"] for row in rows("agency_heads")}
    holders = alternation(row["words"] for row in rows("office_holders"))
    named = rf"(?:{alternation(heads)}|{place_bodies()})\s+(?=(?-i:[{UPPER}])|các\s|{place_kinds()}|khu\s+vực)"
    # "Đoàn Thanh niên, …" has its whole name in the list
    whole = rf"(?:{alternation(each for each in heads if ' ' in each)})(?=[,;]|$)"
    body = rf"(?=[{UPPER}])(?i:(?:(?:{holders})\s+)?(?:{named}|{whole}))"
    return pattern_of(rf"(?:{body}|[Cc]ác\s+(?=\w))")


@kept
def _of_all() -> re.Pattern[str]:
    """Return the pattern of what makes all before it of each place: "Sở Tài chính, Sở Y tế các tỉnh" are both those of the provinces."""
    return pattern_of(rf"\S\s+các\s+{place_kinds()}(?!\w)")


@kept
def _of_each() -> re.Pattern[str]:
    """Return the pattern of a body that each of the places has, to which they belong alone."""
    return pattern_of(rf"(?:Chủ\s+tịch\s+)?{place_bodies()}\s+các\s")


@kept
def _office_of_several() -> re.Pattern[str]:
    """Return the pattern of an office that others share: "Văn phòng Đảng bộ, Hội đồng nhân dân, UBND các xã" are the offices of each."""
    return pattern_of(rf"Văn\s+phòng\s+(?:Đảng|HĐND|Hội\s+đồng|Đoàn)(?!.*\s{place_kinds()}$)")


@kept
def _committee() -> re.Pattern[str]:
    return pattern_of(place_bodies("committee"))
