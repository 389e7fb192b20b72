"""In which province an office sits: as its letterhead and text name it, else where the country's lists have its place."""

import re
from collections.abc import Iterator, Sequence

from ..grammar.alternation import alternation
from ..grammar.issuers import level_of
from ..grammar.local_government import (
    kinds_of,
    party_committees,
    party_committees_below_province,
    place_bodies,
)
from ..grammar.localities import provinces_of
from ..grammar.places import place_of, province_name, units_of
from ..kept import kept
from ..patterns import pattern_of
from ..structure.segment import Block

# How many paragraphs name the province of a district: letterhead, subject, and the acts that the text rests on.
_OPENING = 24


def province_below(
    text: str, blocks: Sequence[Block], names: Sequence[str], seat: str | None, date: str | None
) -> str | None:
    """Return the province of a letterhead that names none, as that of a commune or a department.

    Args:
        text: of the document.
        blocks: its paragraphs, whose opening may name the province.
        names: of the agencies in the letterhead, from the highest down.
        seat: the place of the place line ("Thành Sen, ngày …"): where the office sits.
        date: of the document; places change their names and provinces.
    """
    listed = _listed(names, seat, date)
    named = list(_named(text, blocks))
    governing = [*_at_head(text, blocks), *(name for name, governs in named if governs)]
    if governing and listed.isdisjoint(governing):
        # whoever "UBND tỉnh …" is to the text knows better than the list, which has the names of a few years only
        return governing[0]
    if len(listed) == 1:
        return next(iter(listed))
    if called := next((name for name, _ in named if not listed or name in listed), None):
        return called
    opening = " ".join(text[block.start : block.end] for block in _opening(blocks))
    without_kind = {name for name in listed if re.search(rf"\b{name}\b", opening)}
    return without_kind.pop() if len(without_kind) == 1 else None


def _listed(names: Sequence[str], seat: str | None, date: str | None) -> frozenset[str]:
    """Return the provinces in which the office can be by its own place, else by its seat; empty where no list has either."""
    named = [unit for name in reversed(names) for unit in reversed(units_of(name))]
    for kind, name in named or units_of(seat or ""):
        if found := provinces_of(name, date, kind):
            return found
    return frozenset() if named else provinces_of(seat or "", date)


def _opening(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.part in {"header", "body"}][:_OPENING]


# "TỈNH HÀ TĨNH" above "UBND XÃ SƠN KIM", in columns beside the national name
_HEADING = pattern_of(
    r"[ \t|*]*(?:TỈNH|THÀNH PHỐ|TP\.?)[ ](?P<name>[^\W\d_]+(?:[ ][^\W\d_]+){0,3}?)[ \t]*(?:\Z|[|*]|[ \t]{2}|CỘNG HÒA)"
)
_HEADING_LINES = 3


def _at_head(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the province that one of the first lines of a letterhead names alone."""
    header = next((block for block in blocks if block.part == "header"), None)
    lines = text[header.start :].split("\n", 2 * _HEADING_LINES)[:-1] if header else ()
    for line in [each for each in lines if each.strip()][:_HEADING_LINES]:
        if (found := _HEADING.match(line)) and (name := province_name(found["name"])):
            yield name


def _named(text: str, blocks: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    """Yield the provinces that the header or the opening names, and whether as the province's own government or party committee."""
    for block in _opening(blocks):
        for found in _province().finditer(text, block.start, block.end):
            words = found["name"].split()
            names = (province_name(" ".join(words[:length])) for length in range(min(4, len(words)), 0, -1))
            if name := next(filter(None, names), None):
                yield name, (found["leads"] or found["governs"]) is not None


def province_of(issuer: str | None, province: str | None) -> str | None:
    """Return the province of the issuer; the place line of a central agency says only where it sits."""
    if issuer is None:
        return province
    committee = _committee().search(issuer)
    place = place_of(issuer)
    name = place.text.rsplit("tỉnh ", 1)[-1].rsplit("thành phố ", 1)[-1] if place else ""
    named = province_name(committee[1].rpartition(" tỉnh ")[2] if committee else name)
    above = level_of(issuer) in {"central", "party"} and _committee_below().match(issuer) is None
    return named or (None if above else province)


@kept
def _committee() -> re.Pattern[str]:
    """Return the pattern of the Party's committee of a province, or of a city, up to the end of its name."""
    return pattern_of(rf"{party_committees('province', blank=' ')} (.+)$")


@kept
def _committee_below() -> re.Pattern[str]:
    """Return the pattern of one that is not the province's: it sits in one all the same."""
    return pattern_of(rf"(?:.{{3,60}} )?{party_committees_below_province(blank=' ')} ")


@kept
def _province() -> re.Pattern[str]:
    """Return the pattern of a province, and of the committee of the Party or the body of the place that is named before it."""
    kind = alternation(written for kind in kinds_of("province") for written in (kind, kind.upper()))
    leads = rf"(?:Tỉnh|TỈNH|Thành|THÀNH)\s+(?:ủy|ỦY)|(?:Đảng\s+bộ|ĐẢNG\s+BỘ)\s+(?:{kind}|TP\.?)"
    return pattern_of(
        rf"(?:(?P<leads>{leads})|(?P<governs>{place_bodies()}\s+)?{kind})\s+(?P<name>(?:[^\W\d_]+\s?){{1,4}})"
    )
