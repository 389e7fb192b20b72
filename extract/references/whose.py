"""Whose a document is where its own words say it only beside others: "(Gia Lai)", "Chủ tịch UBND huyện", "số 76/QĐ-UBND"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..grammar.agency_phrase import agency_end
from ..grammar.issuers import canonical_issuer
from ..grammar.local_government import kinds_below_province, kinds_of, place_bodies, place_kinds
from ..grammar.numbers import agency_letters_of
from ..grammar.places import place_of, province_name
from ..grammar.symbols import COMMITTEES
from ..kept import kept
from ..letters import UPPER
from ..mention import Mention
from ..patterns import pattern_of

_REACH = 400
_IN_BRACKETS = pattern_of(r"\s{0,2}\((?:tỉnh\s+|thành\s+phố\s+|TP\.?\s*)?(?P<name>[^()\d;,]{4,24})\)")
_PAGE = pattern_of(r"[ \t]*\n\s*\d{1,3}[ \t]*\n\s*")
_BODY_OF = {"UB": "UBND", "UBND": "UBND", "HĐND": "HĐND"}


def without_page_number(name: str) -> str:
    r"""Return a name without the number of a page that stands within it.

    >>> without_page_number("Bộ Chính \n\n2\n\ntrị")
    'Bộ Chính trị'
    """
    return _PAGE.sub(" ", name)


def last_named(text: str, start: int, relative: str) -> str | None:
    """Return the agency that the paragraph named in full before the place `start` calls it "UBND huyện"."""
    found = _relative().fullmatch(relative)
    if found is None:
        return None
    begin = max(text.rfind("\n\n", 0, start), start - _REACH, 0)
    kind = r"\s+".join(found["kind"].split())
    named = list(re.finditer(rf"{place_bodies()}\s+(?i:{kind})\s+[{UPPER}]", text[begin:start]))
    if not named:
        return None
    first = begin + named[-1].start()
    end = agency_end(text, first)
    return text[first:end] if end else None


def of_titled(mentions: Sequence[Mention], issuers: list[str | None]) -> list[str | None]:
    """Return the issuers, "UBND tỉnh" in the title of another province's document as of that province.

    "Quyết định số 8/2005/QĐ-UB … của UBND tỉnh Bình Phước sửa đổi Quyết định số 7/2005/QĐ-UB của Ủy ban nhân dân tỉnh", repealed in Đồng Nai.
    """
    found = list(issuers)
    for at, mention in enumerate(mentions):
        around = at - 1 if at and (mention.number or "?") in (mentions[at - 1].title or "") else None
        if around is not None and (issuer := _beside_titled(mention, found[around], found[at])):
            found[at] = issuer
    return found


def _beside_titled(mention: Mention, around: str | None, known: str | None) -> str | None:
    """Return whose a mention is in the title of what `around` issued, where that is of another province than the mention's is `known` to be."""
    place = place_of(around or "")
    if place is None or place.level != "province" or (known or "").endswith(place.text):
        return None
    if mention.issuer:
        named = _relative().fullmatch(" ".join(mention.issuer.split()))
        of_any = named is not None and named["kind"].lower() in kinds_of("province")
        return canonical_issuer(f"{named[0][: named.start('kind')]}{place.text}") if named and of_any else None
    body = next((_BODY_OF[each] for each in agency_letters_of(mention.number) if each in _BODY_OF), None)
    return f"{body} {place.text}" if body else None


def in_own_place(agency: str, own_issuer: str | None) -> str:
    """Return a room by its name alone as one of the committee whose document names it.

    >>> in_own_place("Phòng Nội vụ", "UBND huyện Bắc Mê tỉnh Hà Giang")
    'Phòng Nội vụ huyện Bắc Mê tỉnh Hà Giang'
    """
    committee = _of_lower_place().match(own_issuer or "")
    place = place_of(own_issuer or "") if committee and agency.startswith("Phòng ") else None
    return f"{agency} {place.text}" if place and place_of(agency) is None else agency


def of_own_commune(number: str, own_issuer: str | None) -> str | None:
    """Return whose a proposal is that an office of a commune names: it goes up from the commune's own committee or council.

    >>> of_own_commune("15/TTr-UBND", "Đảng ủy xã Đồng Văn tỉnh Tuyên Quang")
    'UBND xã Đồng Văn tỉnh Tuyên Quang'
    """
    place = place_of(own_issuer or "")
    body = number.rpartition("/TTr-")[2]
    return f"{body} {place.text}" if place and place.level == "commune" and body in COMMITTEES else None


def province_beside(text: str, end: int) -> str | None:
    """Return the province in brackets after a reference: "số 655/STP-VP ngày 15/8/2025 (Vĩnh Long)"."""
    found = _IN_BRACKETS.match(text, end)
    return province_name(found["name"]) if found else None


def only_committee(text: str, letters: Sequence[str]) -> str | None:
    """Return the one province's committee that a text names, where the `letters` of a number say that it is of one.

    A letter of the centre to one province calls that province's decisions by their numbers only.
    """
    body = next((each for each in letters if each in COMMITTEES), None)
    only = _only_province(text) if body else None
    return f"{body} {only}" if only else None


@lru_cache(maxsize=2)
def _only_province(text: str) -> str | None:
    """Return the province of whose committee alone the text speaks: "tỉnh Gia Lai"."""
    ends = ((found.start(), agency_end(text, found.start())) for found in _of_province().finditer(text))
    named = {canonical_issuer(text[start:end]) for start, end in ends if end}
    only = named.pop() if len(named) == 1 else None
    return only.removeprefix("UBND ") if only else None


@kept
def _relative() -> re.Pattern[str]:
    """Return the pattern of a body that says only of which kind its place is: "Chủ tịch UBND huyện"."""
    return pattern_of(rf"(?:[^\n]*\s)?{place_bodies()}\s+(?P<kind>{place_kinds()})", re.IGNORECASE)


@kept
def _of_lower_place() -> re.Pattern[str]:
    """Return the pattern of a body of a place below the province, up to the name of that: "UBND huyện | Bắc Mê"."""
    return pattern_of(rf"{place_bodies()}\s+{kinds_below_province()}\s")


@kept
def _of_province() -> re.Pattern[str]:
    """Return the pattern of the committee of a province, up to the first letter of its name."""
    return pattern_of(rf"{place_bodies('committee')}\s+{place_kinds('province')}\s+[{UPPER}]")
