"""Names of agencies and provinces that a line breaks: "… của Thủ tướng⏎Chính phủ phê duyệt …", "Sở Lao động⏎- Thương binh và Xã hội"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ..grammar.alternation import alternation
from ..grammar.local_government import PlaceLevel, kinds_below_province, kinds_of, place_bodies
from ..grammar.places import province_spellings
from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from ..rules import rows

_LONGEST_RULES_BELOW = len("của Hội đồng nhân dân thị trấn")
# "… của UBND phường⏎Cam Đường về việc …": what goes on with it stands behind its name
_NAME_BELOW = pattern_of(
    rf"[{UPPER}]\w*(?: (?:[{UPPER}]\w*|\d{{1,2}})){{0,3}}(?:[,;.)]| (?:về|ngày|tại|ban hành|phê duyệt|quy định|trong|và)(?!\w))"
)
_LISTS = (("agencies_central", "name"), ("departments", "name"), ("broken_names", "name"))


def breaks_name(before: str, after: str) -> bool:
    """Return whether the line `after` goes on with a name that the line `before` begins: "Bộ⏎Y tế", "UBND tỉnh⏎Nghệ An"."""
    return (
        _breaks_agency(before, after)
        or (before.endswith(_ends_of_kinds("province")) and _province().match(after) is not None)
        or (before.endswith(_ends_of_kinds("district", "commune")) and _breaks_commune(before, after))
    )


def _breaks_commune(before: str, after: str) -> bool:
    whose = _rules_below().search(" ".join(before.split())[-_LONGEST_RULES_BELOW:])
    return whose is not None and _NAME_BELOW.match(after) is not None


@cache
def _ends_of_kinds(*levels: PlaceLevel) -> tuple[str, ...]:
    """Return how a line ends that ends in a kind of place of these levels."""
    return tuple(f" {kind}" for kind in kinds_of(*levels))


@kept
def _rules_below() -> re.Pattern[str]:
    """Return the pattern of whose rules they are, of a place below the province, up to the name of that: "của UBND phường"."""
    return pattern_of(rf"của (?:{place_bodies(blank=' ')}|Đảng ủy) {kinds_below_province(blank=' ')}\Z")


def breaks_at_hyphen(before: str, after: str) -> bool:
    """Return whether a name with a hyphen is broken there, `after` beginning with it or not: "Sở Lao động⏎- Thương binh …"."""
    words = before.lower().split()[-2:]
    return (" ".join(words), " ".join(after.lstrip("-–— ").lower().split()[:2]).rstrip(",.;:")) in _hyphenated()


def _breaks_agency(before: str, after: str) -> bool:
    first = after.split(maxsplit=1)[0].rstrip(",.;:")
    return any(
        f" {before}".endswith(f" {left}") and re.match(rf"{re.escape(right)}(?!\w)", after)
        for left, right in _broken_agencies().get((before.rsplit(maxsplit=1)[-1], first), ())
    )


@cache
def _broken_agencies() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return (last word of one line, first word of the next) -> both parts of each listed name that may be broken so, at a capital."""
    parts: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for words in (row[column].split() for kind, column in _LISTS for row in rows(kind)):
        for at in range(1, len(words)):
            if words[at][0].isupper():
                parts.setdefault((words[at - 1], words[at]), []).append((" ".join(words[:at]), " ".join(words[at:])))
    return parts


@cache
def _hyphenated() -> frozenset[tuple[str, str]]:
    """Return the two words before and the two after the hyphen of each agency and province that has one."""
    names = (
        row[column].lower().split(" - ") for kind, column in (*_LISTS, ("provinces_63", "name")) for row in rows(kind)
    )
    return frozenset(_around_hyphens(names))


def _around_hyphens(names: Iterator[list[str]]) -> Iterator[tuple[str, str]]:
    for pieces in names:
        for left, right in pairwise(pieces):
            yield " ".join(left.split()[-2:]), " ".join(right.split()[:2])


@cache
def _province() -> re.Pattern[str]:
    return pattern_of(rf"{alternation(province_spellings())}(?!\w)")
