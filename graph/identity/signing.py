"""Who signs with the letters of a number, where the words around it name the neighbour: successor or office.

"Công văn số 12/STTTT-VP của Sở Khoa học và Công nghệ" is a letter of the department that is over since; what the office
of a committee sends out under the letters of the committee is the committee's, and what bears the letters of the office
of a province is the office's. What departments of a province and their partners issue together is numbered by the first of them.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ...extract.grammar.local_government import place_kinds
from ...extract.rules import rows, split
from .number import groups_in, issuers_by_letters, parse_number
from .seats import province_in

_OFFICE = "Văn phòng "
_DEPARTMENT = "Sở "
_COMMITTEE = "ubnd"
# between those who share a letterhead: "Sở Tài chính - Sở Y tế tỉnh Hà Tĩnh"
_TOGETHER = " - "


@lru_cache(maxsize=1 << 15)
def signatory(letters: str, issuer: str | None, day: str | None = None) -> str | None:
    """Return the agency that signs with `letters` on `day` where `issuer` is printed.

    A central agency is told by its letters alone; a department no longer signs after its last day.

    >>> signatory("stttt-vp", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn")
    'Sở Thông tin và Truyền thông tỉnh Lạng Sơn'
    >>> signatory("ubnd-nc", "Văn phòng UBND tỉnh Lạng Sơn"), signatory("vp-kgvx", "UBND tỉnh Lạng Sơn")
    ('UBND tỉnh Lạng Sơn', 'Văn phòng UBND tỉnh Lạng Sơn')
    >>> signatory("hd-stc-syt", "Sở Tài chính - Sở Y tế tỉnh Lạng Sơn"), signatory("hd-stc-cat", "Công an tỉnh Lạng Sơn")
    ('Sở Tài chính tỉnh Lạng Sơn', 'Sở Tài chính tỉnh Lạng Sơn')
    """
    if central := issuers_by_letters(letters):
        return central[0]
    _, groups = groups_in(letters)
    if not issuer or not groups:
        return issuer
    if first := _first_of_several(groups, issuer):
        return first
    if groups[0] == "vp" and issuer.startswith("UBND ") and province_in(issuer) == issuer[len("UBND ") :]:
        return _OFFICE + issuer
    if groups[0] in ("ubnd", "hđnd") and issuer.casefold().startswith(f"{_OFFICE}{groups[0]} ".casefold()):
        return issuer[len(_OFFICE) :]
    old, heir, last = _absorbed().get(groups[0], ("", "", ""))
    took_over = bool(heir) and issuer.startswith(f"{heir} ") and (day or "") <= last
    return old + issuer[len(heir) :] if took_over else issuer


def signing_agency(number: str | None, issuer: str | None) -> str | None:
    """Return the agency that signs under `number` where `issuer` is printed."""
    parts = parse_number(number) if number else None
    return signatory(parts.letters, issuer) if parts else issuer


def are_together(issuer: str) -> bool:
    """Tell whether a name is that of several who share a letterhead, all of them known: "Sở Tài chính - Công an tỉnh Hà Tĩnh".

    A department may have a mark in its own name, "Sở Tài chính - Vật giá".
    """
    rest, several = _without_places(issuer), 0
    for name in sorted(_by_name(), key=len, reverse=True):
        if _is_one_of(name, rest):
            rest, several = rest.replace(f"{_TOGETHER}{name.casefold()}{_TOGETHER}", _TOGETHER), several + 1
    return several > 1 and not rest.strip(_TOGETHER)


def _first_of_several(groups: Sequence[str], issuer: str) -> str | None:
    """Return the first department, else the first of its partners, where all groups are letters of such and one of them is printed.

    Null for the letters of one department and its rooms ("skhcn-vp"), and where it is somebody else who is printed. A word for what
    they issue may stand before: "qcln-cat-vksnd-tand". The committee of a province has rooms called as departments ("ubnd-syt").
    """
    signing = _signing(groups)
    if len(signing) < len(("one", "other")) or not all(signing):
        return None
    printed, place = _without_places(issuer), province_in(issuer)
    first = next((name for name in signing if name.startswith(_DEPARTMENT)), signing[0] if place else "")
    return f"{first} {place}".strip() if first and any(_is_one_of(name, printed) for name in signing) else None


def _signing(groups: Sequence[str]) -> Sequence[str]:
    """Return the names of those whose letters the groups are, empty for others."""
    signing = [_bodies().get(group, "") for group in groups]
    if groups[0] == _COMMITTEE and all(group in _partners() for group in groups[1:]):
        return (_COMMITTEE.upper(), *signing[1:])
    return signing[1:] if len(signing) > len(("one", "other")) and not signing[0] else signing


def _is_one_of(name: str, printed: str) -> bool:
    return f"{_TOGETHER}{name.casefold()}{_TOGETHER}" in printed


@lru_cache(maxsize=4096)
def _without_places(issuer: str) -> str:
    """Return who share a letterhead, in small letters, each between marks and without its place: " - công an - sở tư pháp - "."""
    names = issuer.removesuffix(province_in(issuer)).casefold().split(_TOGETHER)
    return "".join(f"{_TOGETHER}{_place_at_end().sub('', name.strip())}" for name in names) + _TOGETHER


@cache
def _place_at_end() -> re.Pattern[str]:
    """Return the pattern of what says of which place a body is without its name, or of which part of the country."""
    return re.compile(rf"\s+(?:{place_kinds('province', blank=' ')}|khu vực [ivx\d]{{1,4}})$")


@cache
def _bodies() -> dict[str, str]:
    """Letters of a department with the S of "Sở", which no room of another one bears, and of its partners -> the name."""
    departments = {
        letters.casefold().replace("&", ""): row["name"]
        for row in rows("departments")
        if row["name"].startswith(_DEPARTMENT)
        for letters in (row["abbr"], *split(row["variants"]))
        if letters.startswith("S")
    }
    return {**departments, **_partners()}


@cache
def _partners() -> dict[str, str]:
    return {row["letters"].casefold(): row["name"] for row in rows("partners")}


@cache
def _by_name() -> frozenset[str]:
    return frozenset(map(str.casefold, _bodies().values()))


@cache
def _absorbed() -> dict[str, tuple[str, str, str]]:
    """Letters of a department that is over -> its name, that of the one which took it over, its last day."""
    names = {row["abbr"]: row["name"] for row in rows("departments")}
    return {
        letters.casefold().replace("&", ""): (row["name"], names[row["successor"]], row["valid_to"])
        for row in rows("departments")
        if row["successor"] in names and row["valid_to"]
        for letters in (row["abbr"], *split(row["variants"]))
    }
