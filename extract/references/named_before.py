"""The agency that a text names before a reference: "UBND tỉnh Quảng Trị | tại | Công văn số 3152/UBND-NC"."""

import re
from collections.abc import Sequence
from functools import cache

from ..grammar.agency_phrase import agency_end
from ..grammar.alternation import alternation
from ..grammar.body_offices import signs_as_office
from ..grammar.issuers import canonical_issuer
from ..grammar.local_government import kinds_below_province, kinds_of, place_kinds
from ..grammar.places import FORMER, place_of
from ..grammar.symbols import is_agency, letters_of
from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from ..rules import rows

_REACH = 120
# the committee and the council of a place, and who stands for it; all others are in the lists of agencies
_BODIES = ("ubnd", "ủy ban nhân dân", "uy ban nhân dân", "hđnd", "hội đồng nhân dân", "thường trực")
_WORD = pattern_of(r"[^\W\d_]+")
_LINK = pattern_of(
    r"\s*\(\s*(?:(?:nêu\s+)?tại\s+)?|,[ \n]tại[ \n]|\sbáo\s+cáo\s\(|[ \n](?:(?!của|về|với|và)[^\W\d_]{1,8}[ \n]){0,5}(?:tại|có|hành|gửi|ký|bày|cấp(?=[ \n]{1,4}Giấy))[ \n]{1,4}(?:các[ \n])?",
    re.IGNORECASE,
)
_FORMER = pattern_of(FORMER)
# "báo cáo UBND tỉnh tại Tờ trình số …", and not "tham mưu UBND tỉnh ban hành Quyết định số …"
_REPORTED_TO = pattern_of(r"(?:báo\s+cáo|trình|kiến\s+nghị|xin\s+ý\s+kiến|tham\s+mưu)\s+\Z", re.IGNORECASE)
_ISSUED = pattern_of(r"(?:hành|ký|cấp)\s(?:các\s)?\Z", re.IGNORECASE)
# to whom the words go, not whose they are: "trả lời UBND tỉnh Quảng Trị tại Công văn số …"
_TO_WHOM = pattern_of(
    r"(?:gửi|lời|đáp|dẫn|cho|với|giao|đến|tới|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|đôn\s+đốc|Kính\s+gửi:?)\s+(?:Chủ\s+tịch\s+|Giám\s+đốc\s+)?\Z",
    re.IGNORECASE,
)


def agency_before(text: str, start: int, letters: Sequence[str]) -> str | None:
    """Return the name, as printed, of the agency that has written the reference at `start`, where its `letters` fit.

    They are those of the lists, also without the first letter of what it is ("Sở Tư pháp tại Tờ trình số 31/TTr-TP"), or the first letters of
    its name: "Phòng Tài nguyên và Môi trường tại Tờ trình số 317/TTr-TNMT".
    """
    begin, ends = max(0, start - _REACH), 0
    for head in reversed(list(agency_head().finditer(text, begin, start))):
        end = agency_end(text, head.start())
        if end is None or end > start:
            continue
        former = _FORMER.match(text, end)
        link = _LINK.match(text, former.end() if former else end)
        if link is None or link.end() != start:
            continue
        if ends and end != ends:
            return None
        name, ends = text[head.start() : end], end
        if signs(name, letters):
            return None if _is_addressed(text, head.start(), link) else name
    return None


def _is_addressed(text: str, start: int, link: re.Match[str]) -> bool:
    """Return whether the words before the name at `start` say that the document went to it."""
    before = max(0, start - 24)
    reported = not _ISSUED.search(link[0]) and _REPORTED_TO.search(text, before, start)
    return bool(reported or _TO_WHOM.search(text, before, start))


# A company signs as it likes: "18/CV-KT".
_COMPANY = pattern_of(rf"(?:Tổng\s+)?[Cc]ông\s+ty\s+(?:cổ\s+phần\s|[{UPPER}])")
_SHORTEST_INITIALS = 2
_OF_COUNTRY = " Việt Nam"


def names_any_province(name: str) -> bool:
    """Return whether a name says only that the committee or council is of a province: "UBND tỉnh"."""
    relative = _relative().fullmatch(name)
    return relative is not None and " ".join(relative["kind"].lower().split()) in kinds_of("province")


def signs(name: str, letters: Sequence[str]) -> bool:
    """Return whether an agency, as printed, may sign with one of these letters of a number."""
    if relative := _relative().fullmatch(name):
        return relative["body"].upper() in letters
    if _COMPANY.match(name) and not any(is_agency(each) for each in letters):
        return True
    # "Chánh Văn phòng Sở tại Tờ trình số 41/TTr-VP", "Văn phòng Đoàn ĐBQH và HĐND tỉnh tại Công văn số 14/VP-CTQH"
    if any(signs_as_office(each, name) for each in letters):
        return True
    issuer = canonical_issuer(_of_own_place().sub("", name))
    if issuer is None:
        bare = _of_own_province().sub("", name)
        return any(_are_initials(each, bare) or each in _written_short(bare) for each in letters)
    known = letters_of(f"{issuer} tỉnh") | letters_of(issuer)
    return any(each in known or f"{issuer[0]}{each}" in known or _are_initials(each, issuer) for each in letters)


def _are_initials(letters: str, name: str) -> bool:
    """Return whether letters are the first ones of the words of a name, or some of them, of what the agency is and of "và", "các" or not.

    >>> _are_initials("TNMT", "Phòng Tài nguyên và Môi trường"), _are_initials("NN", "Phòng Nông nghiệp và Môi trường")
    (True, True)
    >>> _are_initials("TP", "Phòng Tư pháp"), _are_initials("TP", "Sở Tư pháp"), _are_initials("VT", "Phòng Hành chính, văn thư")
    (True, False, False)
    >>> _are_initials("KVVI", "Kiểm toán nhà nước khu vực VI"), _are_initials("TCT", "Tổ công tác đặc biệt của Chính phủ")
    (True, True)
    >>> _are_initials("HHXM", "Hiệp hội Xi măng Việt Nam"), _are_initials("HNDTW", "Hội Nông dân Việt Nam")
    (True, True)
    """
    place = place_of(name)
    words = _WORD.findall(name[: place.start] if place else name)
    whole = "".join(word[0].upper() for word in words if word != "và")
    short = "".join(word[0].upper() for word in words if word not in {"và", "các"})
    if name.endswith(_OF_COUNTRY) and letters.removesuffix("TW") == whole.removesuffix("VN"):
        return True
    if letters in {whole, short} or letters == _initials_of_head(name):
        return len(letters) >= _SHORTEST_INITIALS
    without = {each[length:] for each in (whole, short) for length in (1, 2)}
    if letters in without and (
        len(letters) > _SHORTEST_INITIALS or (words[0].lower() == "phòng" and letters == whole[1:])
    ):
        return True
    if letters.startswith("KV") and name.endswith(f"khu vực {letters[2:]}"):
        return True
    return len(letters) >= _SHORTEST_INITIALS and any(each != letters and each.startswith(letters) for each in without)


def _initials_of_head(name: str) -> str:
    """Return the first letters of the words that say what the agency is: "TCT" for "Tổ công tác …", "TT" for "Trung tâm …"."""
    head = _kinds().match(name.lower())
    return "".join(word[0].upper() for word in head[0].split()) if head else ""


@cache
def _kinds() -> re.Pattern[str]:
    """Return the pattern of words of several syllables with which names of agencies begin, in small letters."""
    return pattern_of(rf"{alternation([row['words'] for row in rows('agency_heads') if ' ' in row['words']])}(?!\w)")


def _written_short(name: str) -> set[str]:
    """Return the words of a name in capitals, but for a committee and a council, whose rooms bear its letters: "Ủy ban MTTQ Việt Nam"."""
    return {word for word in name.split() if word.isupper()} - {"UBND", "HĐND"}


@kept
def _relative() -> re.Pattern[str]:
    """Return the pattern of a committee or council that says only of which kind its place is: "UBND huyện"."""
    return pattern_of(rf"(?P<body>UBND|HĐND)\s+(?P<kind>{place_kinds()})", re.IGNORECASE)


@kept
def _of_own_place() -> re.Pattern[str]:
    """Return the pattern of the kind of a place behind a room of it: "Trưởng phòng Nội vụ | huyện tại Tờ trình số 5/TTr-NV"."""
    return pattern_of(rf"(?<=\w)\s+{kinds_below_province()}\Z")


@kept
def _of_own_province() -> re.Pattern[str]:
    """Return the pattern of the kind of a province behind who is of it, and does not say which: "Hội Nông dân | tỉnh"."""
    return pattern_of(rf"(?<=\w)\s+{place_kinds('province')}\Z")


@kept
def agency_head() -> re.Pattern[str]:
    """Return the pattern of how the name of an agency begins; of a room its head may name it: "Trưởng phòng Nội vụ"."""
    central = (row["name"].lower() for row in rows("agencies_central"))
    known = alternation({*(row["words"] for row in rows("agency_heads")), *central, *_BODIES})
    return pattern_of(rf"(?<![\w-])(?=[{UPPER}]|phòng\s)(?i:{known})\s")
