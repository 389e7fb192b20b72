"""Issuers: the full name of an agency, whatever short, relative or capital form a text gives it.

Names keep "UBND" and "HĐND" short, as officers write them, and carry their place: "Sở Nội vụ tỉnh Quảng Trị".
An office holder counts as the agency; Thủ tướng Chính phủ and Chủ tịch nước are issuers of their own; party
documents of the centre have one issuer.
"""

import re
from functools import lru_cache

from ..kept import kept
from ..letters import LOWER, UPPER
from ..model import Level
from ..patterns import pattern_of
from .agency_lists import (
    central_kinds,
    central_names,
    department_names,
    departments,
    fold,
    head_words,
    offices,
    short_heads,
    written_heads,
)
from .capitals import begins_with_name, head_of, in_small_letters
from .local_government import party_committees, place_kinds
from .party_committees import names_committee, party_committee
from .places import Place, place_of, province_kind, province_name, read_place

_BODIES = {"ubnd": "UBND", "hđnd": "HĐND", "thường trực hđnd": "Thường trực HĐND"}
_BODY = pattern_of(r"(thường trực hđnd|ubnd|hđnd)(?: |$)")


# No agency has a longer name, in characters; longer texts are not worth remembering either.
_LONGEST_NAME = 200


def canonical_issuer(text: str, province: str | None = None, own_issuer: str | None = None) -> str | None:
    """Return the full name of the agency that `text` names, or None where it names none or cannot be told which.

    Args:
        text: an agency or an office holder, in clean text: "Giám đốc Sở KH&CN", "UBND TỈNH LẠNG SƠN", "UBND tỉnh".
        province: the province of the document in which it stands ("Lạng Sơn"), for relative names.
        own_issuer: the canonical issuer of that document, for "Sở", "UBND huyện" and the like.
    """
    if len(text) > _LONGEST_NAME:
        return None
    name = _of_bank().sub(_branch, _SHORT_FORM.sub("", text))
    first, shared, second = name.partition(" tỉnh - Sở ")
    return _canonical(
        f"{first} - Sở {second} tỉnh" if shared and _NAME.fullmatch(second) else name, province, own_issuer
    )


# behind the kind of a place that is that of both: "Công an tỉnh - Sở | Tư pháp"
_NAME = pattern_of(r"(?!.* tỉnh)[^-,;]{3,60}")


# a short form behind a name: "Ủy ban nhân dân (UBND) tỉnh"
_SHORT_FORM = pattern_of(r"(?<=\w)\s\((?:UBND|HĐND)\)(?=\s)")


@kept
def _of_bank() -> re.Pattern[str]:
    """Return the pattern of a branch, which is called so with a mark and a capital or without: "Ngân hàng … - Chi nhánh | tỉnh Sơn La"."""
    place = place_kinds("province", "district", written=True)
    return pattern_of(
        rf"(?P<bank>\bngân\s+hàng\s[^,;-]{{3,60}}?)(?:\s*[-–]\s*|\s+)chi\s+nhánh(?=\s+{place}\b)", re.IGNORECASE
    )


def _branch(found: re.Match[str]) -> str:
    return f"{found['bank']} {'CHI NHÁNH' if found[0].isupper() else 'chi nhánh'}"


@lru_cache(maxsize=8192)
def _canonical(text: str, province: str | None, own_issuer: str | None) -> str | None:
    folded = _without_holder(fold(text))
    known = central_names().get(folded)
    if known:
        return known
    if short := short_heads().match(folded):
        return canonical_issuer(_with_whole_head(text, folded, short[0]), province, own_issuer)
    if folded in _OF_OWN_SCHOOL:
        return f"{_OF_OWN_SCHOOL[folded]}{own_issuer}" if own_issuer and own_issuer.startswith(_SCHOOLS) else None
    if own_issuer and (house := _of_own_house(text, folded, own_issuer)):
        return house
    if names_committee(folded) or _ELECTED.match(folded):
        return _committee(text, folded, province, own_issuer)
    if (branch := _BRANCH.fullmatch(folded)) and (whole := central_names().get(branch[1])):
        return whole + _as_written(text, folded)[len(branch[1]) :]
    if (bank := _BANK_BRANCH.fullmatch(folded)) and (named := _of_place(_STATE_BANK, bank[1], province, own_issuer)):
        return named
    if body := _BODY.match(folded):
        return _of_place(_BODIES[body[1]], folded[body.end() :], province, own_issuer)
    if folded == "sở" or folded.startswith("sở "):
        return _department(text, folded, province, own_issuer)
    return _open_name(text, folded, province, own_issuer)


# A joint resolution is that of the government and an organisation of the people.
_WITH_GOVERNMENT = pattern_of(
    r"chính phủ và (?=(?:ủy ban trung ương|đoàn chủ tịch|ban chấp hành|trung ương|tổng liên đoàn)\b)"
)
# A resolution names the committees of its own council so, which have examined its draft.
_OF_OWN_COUNCIL = pattern_of(r"ban (?:kinh tế - ngân sách|pháp chế|văn hóa - xã hội|đô thị|dân tộc)")
# Who manages a company, without its name, as its own documents call him.
_OF_OWN_COMPANY = pattern_of(
    r"(?:hội đồng thành viên|hội đồng quản trị|(?:phó )?tổng giám đốc)(?: (?P<kind>tổng công ty|công ty|tập đoàn))?"
)
_COMPANIES = ("Tổng công ty ", "Công ty ", "Tập đoàn ")
# The committee of a house, in its decisions by the members who elected it: "Ban Chấp hành Đảng bộ Sở Nội vụ"
_ELECTED = pattern_of(
    r"(?:ban chấp hành|bch) đảng bộ (?=(?:sở|cục|chi cục|công ty|tổng công ty|bệnh viện|trường|học viện|đại học) )"
)
_OF_OWN_SCHOOL = {"nhà trường": "", "hội đồng trường": "Hội đồng "}
_SCHOOLS = ("Trường ", "Học viện ", "Đại học ")
_STATE_BANK = "Ngân hàng Nhà nước Việt Nam chi nhánh"
_BANK_BRANCH = pattern_of(r"(?:ngân hàng nhà nước|nhnn)(?: việt nam)?(?: -)? chi nhánh (.+)")
# an agency of the centre in a part of the country, or for a field: "Kho bạc Nhà nước khu vực III", "Kiểm toán nhà nước chuyên ngành II"
_BRANCH = pattern_of(r"(.{3,60}?)(?:(?: chi nhánh)? khu vực [ivx\d]{1,5}| chuyên ngành [ivx]{1,4})")


def _of_own_house(text: str, folded: str, own_issuer: str) -> str | None:
    """Return whom a council or a company means by a name without its own: "Ban Pháp chế", "Hội đồng thành viên", "Tổng giám đốc"."""
    if _OF_OWN_COUNCIL.fullmatch(folded) and own_issuer.startswith("HĐND "):
        return f"{_as_written(text, folded)} {own_issuer}"
    manager = _OF_OWN_COMPANY.fullmatch(folded) if own_issuer.startswith(_COMPANIES) else None
    return own_issuer if manager and own_issuer.lower().startswith(manager["kind"] or "") else None


def _committee(text: str, folded: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the committee of a place by its full name, or that of a house: "Đảng ủy Sở Nội vụ tỉnh Cà Mau"."""
    elected = _ELECTED.match(folded)
    if elected is None:
        return party_committee(folded, province, own_issuer)
    house = canonical_issuer(_as_written(text, folded)[elected.end() :], province, own_issuer)
    return f"Đảng ủy {house}" if house else None


@lru_cache(maxsize=4096)
def level_of(issuer: str) -> Level:
    """Return the level of the agency with the canonical name `issuer`."""
    folded = fold(issuer)
    last = folded.rpartition(" và ")[2]  # those who issue together are of one level: "Văn phòng Chính phủ và Bộ Nội vụ"
    if kind := central_kinds().get(folded) or central_kinds().get(last):
        return "party" if kind == "party" else "central"
    if _of_party().search(folded):
        return "party"
    place = place_of(issuer)
    if _OF_CENTRE.match(folded):
        return "central"
    if _BODY.match(folded):
        return place.level if place else "other"
    head = head_of(folded)
    if head is None:
        return "other"
    rest = folded.removeprefix(head["words"]).strip()
    if place is None and (rest in central_kinds() or (head["named_with"] == "whole" and not rest)):
        return "central"  # "Văn phòng Bộ Nội vụ", "Kho bạc Nhà nước"
    return _level_of_head(head["level"], place)


# "Văn phòng Điều phối nông thôn mới Trung ương"
_OF_CENTRE = pattern_of(r"(?:ban|văn phòng|hội đồng|ủy ban) (?:[^,;]{1,80} )?(?:trung ương|quốc gia)\b")


@kept
def _of_party() -> re.Pattern[str]:
    """Return the pattern of a committee of the Party in a folded name: "văn phòng | tỉnh ủy | sơn la"."""
    return pattern_of(rf"\b(?i:{party_committees(blank=' ')})\b")


def _level_of_head(level: str, place: Place | None) -> Level:
    match level, place.level if place else None:
        case ("central", "province"):
            return "department"
        case ("department", "district" | "commune"):
            return "unit"
        case ("central", _):
            return "central"
        case ("department", _):
            return "department"
        case ("party", _):
            return "party"
        case ("unit", _):
            return "unit"
    return "other"


def _of_place(name: str, tail: str, province: str | None, own_issuer: str | None) -> str | None:
    """Return the agency `name` with the place that `tail` names: "tỉnh Lạng Sơn", "Hà Nội", "tỉnh" of the document."""
    if known := province_name(tail):
        return f"{name} {province_kind(known)} {known}"
    place = read_place(tail, province, own_issuer)
    return f"{name} {place.text}" if place else None


# A person's name behind his office: "Phó Giám đốc Sở Vũ Quốc Bảo" is of the department that writes.
_OF_PERSON = pattern_of(rf"\bSở(?: [{UPPER}][{LOWER}]*){{2,5}}\W*$")


def _department(text: str, folded: str, province: str | None, own_issuer: str | None) -> str | None:
    if folded == "sở":
        return own_issuer if own_issuer and own_issuer.startswith("Sở ") else None
    written = department_names().match(folded)
    if written is None and fold(text) != folded and _OF_PERSON.search(text):
        return own_issuer if own_issuer and own_issuer.startswith("Sở ") else None
    if written is None:
        return _open_name(text, folded, province, own_issuer)
    tail = folded[written.end() :].strip(" ,-")
    if (
        folded.startswith(" - ", written.end())
        and not province_name(tail)
        and not tail.startswith(("tỉnh ", "thành phố "))
    ):
        return _open_name(text, folded, province, own_issuer)  # "Sở Tài chính - Vật giá" is another one
    name = departments()[written[0]]
    return _of_place(name, tail or "tỉnh", province, own_issuer) or name


def _open_name(text: str, folded: str, province: str | None, own_issuer: str | None) -> str | None:
    if joint := _WITH_GOVERNMENT.match(folded):
        other = _canonical(_as_written(text, folded)[joint.end() :], province, own_issuer)
        return f"Chính phủ và {other}" if other else None
    if head_words().match(folded) is None:
        return None
    if head_words().fullmatch(folded):
        head = head_of(folded)
        if head and head["named_with"] == "whole":
            return head["written"]
        return own_issuer if own_issuer and begins_with_name(own_issuer.lower(), folded) else None
    words = _as_written(text, folded)
    if words.endswith(" Sở"):
        return f"{words.removesuffix('Sở')}{own_issuer}" if own_issuer and own_issuer.startswith("Sở ") else None
    if folded.endswith((" tỉnh ủy", " thành ủy")) and province:
        return f"{words} {province}"
    if folded.endswith(_OF_OWN_PARTY_COMMITTEE) and (at := (own_issuer or "").find("Đảng ủy ")) >= 0:
        return f"{words[: -len(_OF_OWN_PARTY_COMMITTEE)]} {(own_issuer or '')[at:]}"
    place = read_place(words, province, own_issuer)
    if place is None and province and _COUNTED.fullmatch(folded):
        return f"{words.replace(' số ', ' ')} {province_kind(province)} {province}"
    if place is None:
        return words if place_of(words) is None and not _relative().search(words) else None
    name = words[: place.start].strip(" ,-")
    return f"{name} {place.text}" if name else None


# A province has several of these and tells them by their number.
_COUNTED = pattern_of(r"thuế cơ sở (?:số )?\d{1,2}")
_OF_OWN_PARTY_COMMITTEE = " đảng ủy"


@kept
def _relative() -> re.Pattern[str]:
    """Return the pattern of a kind of place with which a name ends that does not say which one."""
    return pattern_of(rf"\b{place_kinds(blank=' ')}(?:(?<=huyện) đảo)?$")


_COMMITTEE_IN_WORDS = pattern_of(r"\bủy ban nhân dân\b", re.IGNORECASE)
_COUNCIL = pattern_of(r"\bhội đồng nhân dân\b", re.IGNORECASE)


def _as_written(text: str, folded: str) -> str:
    """Return the words of the name in their own letters; a line of capitals becomes a name in small letters."""
    written = " ".join(text.replace("*", " ").split()).strip(" .,;:-–|()")
    shortened = _COUNCIL.sub("HĐND", _COMMITTEE_IN_WORDS.sub("UBND", written))
    tail = shortened[len(shortened) - len(folded) :] if len(shortened) >= len(folded) else shortened
    if not tail.isupper():
        return tail[:1].upper() + tail[1:]
    return in_small_letters(tail)


# "Trưởng Ban Quản lý …" leads the Ban Quản lý …, "Trưởng ban Nguyễn Văn An" is a person
_LEADS_BOARD = pattern_of(
    r"(?:phó )?trưởng (?=ban (?:quản lý|chỉ đạo|tổ chức|tuyên giáo|dân vận|nội chính|dân tộc|chỉ huy)\b)"
)


def _without_holder(folded: str) -> str:
    """Drop the office of an office holder: "bộ trưởng bộ y tế" is the Bộ Y tế."""
    while folded not in central_names() and not _BODY.match(folded):
        office = _LEADS_BOARD.match(folded) or offices().match(folded)
        rest = folded[office.end() :].lstrip(" ,-") if office else ""
        if not rest:
            return folded
        folded = rest.removeprefix("kiêm ")
    return folded


def _with_whole_head(text: str, folded: str, short: str) -> str:
    """Return the name with its head in whole words: "BHXH HUYỆN QUỲ HỢP" -> "BẢO HIỂM XÃ HỘI HUYỆN QUỲ HỢP"."""
    written = " ".join(text.replace("*", " ").split()).strip(" .,;:-–|()")
    tail = written[len(written) - len(folded) + len(short) :]
    head = written_heads()[short]
    return f"{head.upper() if tail.isupper() else head}{tail}"
