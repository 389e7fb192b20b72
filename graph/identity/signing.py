"""Who signs with the letters of a number, where the words around it name the neighbour: successor or office.

"Công văn số 12/STTTT-VP của Sở Khoa học và Công nghệ" is a letter of the department that is over since; what the office
of a committee sends out under the letters of the committee is the committee's, and what bears the letters of the office
of a province is the office's. What several departments of a province issue together is numbered by the first of them.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from ...extract.rules import rows, split
from .number import groups_in, issuers_by_letters, parse_number
from .seats import province_in

_OFFICE = "Văn phòng "
_DEPARTMENT = "Sở "
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
    >>> signatory("hd-stc-syt", "Sở Tài chính - Sở Y tế tỉnh Lạng Sơn"), signatory("hd-stc-syt", "Sở Y tế tỉnh Lạng Sơn")
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
    """Tell whether a name is that of several departments that share a letterhead: "Sở Tài chính - Sở Y tế tỉnh Hà Tĩnh"."""
    return issuer.startswith(_DEPARTMENT) and f"{_TOGETHER}{_DEPARTMENT}" in issuer


def _first_of_several(groups: Sequence[str], issuer: str) -> str | None:
    """Return the department whose letters come first where all groups are letters of departments, one of which is printed.

    Null for the letters of one department and its rooms ("skhcn-vp"), and where it is somebody else who is printed.
    """
    signing = [_departments().get(group, "") for group in groups]
    if len(signing) < 2 or not all(signing):
        return None
    place = province_in(issuer)
    printed = f"{_TOGETHER}{issuer.removesuffix(place).strip()}{_TOGETHER}"
    named = any(f"{_TOGETHER}{name}{_TOGETHER}" in printed for name in signing)
    return f"{signing[0]} {place}".strip() if named else None


@cache
def _departments() -> dict[str, str]:
    """Letters of a department with the S of "Sở", which no room of another one bears -> its name."""
    return {
        letters.casefold().replace("&", ""): row["name"]
        for row in rows("departments")
        if row["name"].startswith(_DEPARTMENT)
        for letters in (row["abbr"], *split(row["variants"]))
        if letters.startswith("S")
    }


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
