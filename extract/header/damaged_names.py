"""Names of agencies in which a scanner has lost or changed the marks of letters: "ỦY BAN NHẢN DÂN TINH PHU YEN"."""

import re
from functools import cache

from ...diacritics import bare
from ..grammar.alternation import alternation
from ..grammar.places import province_name, province_spellings
from ..kept import kept
from ..patterns import pattern_of
from ..remembered import remembered
from ..rules import rows

_BODIES = ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")
_KINDS = {"TINH": "TỈNH", "THANH PHO": "THÀNH PHỐ", "TP.": "TP."}


@remembered
def repaired_name(line: str) -> str:
    """Return a line in capitals with the words that open a name, and the province that ends it, as the lists write them."""
    plain = bare(line)
    head = _heads().match(plain)
    if head:
        line = _known()[head[0]] + line[head.end() :]
    province = _provinces().search(plain)
    if province is None or province_name(line[province.start("name") :]):
        return line
    kind = _KINDS[province["kind"]]
    return f"{line[: province.start()]}{kind} {_known_provinces()[province['name']]}"


@kept
def _known() -> dict[str, str]:
    """Return each opening of a name by its bare form; of several the first is kept."""
    names = [*_BODIES, *(row["name"].upper() for name in ("departments", "agencies_central") for row in rows(name))]
    return {bare(name): name for name in reversed(names)}


@kept
def _heads() -> re.Pattern[str]:
    return pattern_of(rf"(?:{alternation(tuple(_known()))})(?!\w)")


@cache
def _known_provinces() -> dict[str, str]:
    return {bare(name.upper()): name.upper() for name in province_spellings()}


@kept
def _provinces() -> re.Pattern[str]:
    return pattern_of(rf"\b(?P<kind>TINH|THANH PHO|TP\.) (?P<name>{alternation(tuple(_known_provinces()))})$")
