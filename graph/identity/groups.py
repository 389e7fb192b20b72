"""Whom a group of agencies means: "UBND các xã, phường tỉnh Lâm Đồng", "các phòng, đơn vị thuộc Sở Nội vụ tỉnh Lâm Đồng".

Orders mostly go to groups, so whoever asks what an agency must do has to know the groups that it is one of. A group means
agencies of some kinds (extract/data/groups.csv) within its scope: the country, a province, a district or commune, or the
agency to which they belong. Of whom a qualifier is true ("liên quan", "ven biển") nobody can tell; it may be all of them.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ...extract.grammar.local_government import NO_COOPERATIVE, kinds_of, place_kinds
from ...extract.grammar.places import place_of
from ...extract.letters import UPPER
from ...extract.rules import rows, split
from .agencies import level, superior
from .seats import province_of, seat_of

MARKS = ("các", "toàn", "tất", "những", "mọi", "cấp", "ngành", "phường")
"""Words of which the name of every group holds one."""

_NATION = ""
_TERRITORIES = {"province", "district", "commune"}

_HEAD = re.compile(
    r"(?:(?:các )?(?:đồng chí|ông|bà)|thủ trưởng|người đứng đầu|(?:tập thể )?lãnh đạo|(?:phó )?chủ tịch|(?:phó )?giám đốc"
    r"|(?:hiệu )?trưởng|bí thư)(?:[\s,]+(?:và )?|$)",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\b(?:toàn thể|tất cả|toàn bộ|các|những|mọi) (?:các )?|\bcấp (?=(?:tỉnh|huyện|xã)\b)", re.IGNORECASE
)
_OF_LEVEL = re.compile(r"(?<=[ ,])cấp (?=(?:tỉnh|huyện|xã)\b)", re.IGNORECASE)
_OF_CENTRE = re.compile(r",? (?:trực )?thuộc (?:trung ương|chính phủ)\b", re.IGNORECASE)
_WITHIN = re.compile(r",? (?:trực )?thuộc ", re.IGNORECASE)
_BETWEEN = re.compile(r"(?P<listed>\s*[,;/-]\s*(?:và )?|\s(?:và|hoặc)\s)?\s*(?:ubnd )?(?:các )?", re.IGNORECASE)
_AND = re.compile(r"\s*[,;]\s*(?:và\s+)?|\s+và\s+")
_NAMED = re.compile(r"(?P<colon>\s*:)|\s(?P<name>\w)")
_BARE_LEVEL = re.compile(r"\s(?:huyện|xã)\b", re.IGNORECASE)


class Kind(NamedTuple):
    """Agencies of one kind: their levels by what the scope is, how their names start, and which of them are named alone."""

    nation: frozenset[str]
    province: frozenset[str]
    local: frozenset[str]
    starts: tuple[str, ...]
    only: str = ""

    @property
    def is_territory(self) -> bool:
        """Whether it is a kind of places: "các xã" are the communes and their committees."""
        return bool(self.nation) and self.nation <= _TERRITORIES


class Group(NamedTuple):
    """A group, in small letters: `offices` are what all bear before their places ("ubnd", "công an"), `within` is its scope.

    `below` is true where they are those of all districts or communes in the scope: "các ban, ngành cấp xã".
    """

    offices: tuple[str, ...]
    kinds: tuple[Kind, ...]
    within: str
    below: bool


@lru_cache(maxsize=65536)
def is_among(group: str, name: str) -> bool:
    """Tell whether the agency `name` is one of those whom `group` means; both are full names.

    >>> is_among("Chủ tịch UBND các xã, phường tỉnh Lâm Đồng", "UBND xã Hòa Bắc tỉnh Lâm Đồng")
    True
    >>> is_among("UBND các xã, phường tỉnh Cao Bằng", "UBND xã Hòa Bắc tỉnh Lâm Đồng")
    False
    """
    found = group_of(group)
    return (
        found is not None and found.within in scopes_of(name) and any(_fits(each, found, name) for each in found.kinds)
    )


def share_members(one: str, other: str) -> bool:
    """Tell whether two groups of one scope have a kind of agencies in common; both are full names.

    >>> share_members("UBND các xã, phường tỉnh Lâm Đồng", "UBND các xã, phường, đặc khu tỉnh Lâm Đồng")
    True
    >>> share_members("các sở, ban, ngành tỉnh Lâm Đồng", "UBND các xã, phường tỉnh Lâm Đồng")
    False
    """
    left, right = group_of(one), group_of(other)
    if left is None or right is None or (left.within, left.offices) != (right.within, right.offices):
        return False
    return left.below == right.below and not set(left.kinds).isdisjoint(right.kinds)


def is_group(name: str) -> bool:
    """Tell whether a full name means a group of agencies and not one of them."""
    return group_of(name) is not None


def is_of_districts(name: str) -> bool:
    """Tell whether a full name means a group of districts of a province, which ended with all of them.

    >>> is_of_districts("UBND các huyện, thành phố tỉnh Lạng Sơn"), is_of_districts("UBND các xã tỉnh Lạng Sơn")
    (True, False)
    """
    group = group_of(name)
    return group is not None and all(_levels(each, group) == frozenset(("district",)) for each in group.kinds)


@lru_cache(maxsize=65536)
def scopes_of(name: str) -> frozenset[str]:
    """Return the scopes in which an agency is, in small letters: the country, its places, the agency to which it belongs."""
    plain, above = name.casefold(), superior(name)
    places = seat_of(plain).places
    around = (" ".join(places[at:]) for at in range(len(places)))
    return frozenset((_NATION, *around, province_of(plain), above.casefold() if above else _NATION))


@lru_cache(maxsize=65536)
def group_of(name: str) -> Group | None:
    """Return the group that a full name means, null where it names one agency."""
    plain = _OF_CENTRE.sub("", " ".join(name.split()))
    many = _MANY.search(plain)
    offices, rest = (_offices(plain[: many.start()]), plain[many.end() :]) if many else _unmarked(plain)
    base, within = _scoped(_OF_LEVEL.sub("", rest))
    kinds, tail = _kinds_in(base)
    if not kinds or (offices and not kinds[0].is_territory) or (many is None and len(kinds) == 1):
        return None
    place = _place_at(tail, 0)
    return Group(offices, kinds, within or tail[place:].casefold(), _BARE_LEVEL.match(tail[:place]) is not None)


def _offices(who: str) -> tuple[str, ...]:
    """Return the offices that stand before "các", "Đảng ủy, UBND", without the words for their heads; what a list names before is another."""
    small = _without_heads(who).strip().casefold()
    listed = () if small.endswith((",", ";", " và")) else _AND.split(small)
    return tuple(filter(None, map(_without_heads, listed)))


def _without_heads(who: str) -> str:
    while head := _HEAD.match(who):
        who = who[head.end() :]
    return who


def _unmarked(plain: str) -> tuple[tuple[str, ...], str]:
    """Return offices and rest of a name without "các": "Thủ trưởng sở, ban, ngành", "UBND xã, phường"."""
    bare = _without_heads(plain).strip().casefold()
    return (("ubnd",), bare.removeprefix("ubnd ")) if bare.startswith("ubnd ") else ((), bare)


def _scoped(rest: str) -> tuple[str, str]:
    """Return what the group is, and to whom it belongs where the name says so; a committee's are those of its place."""
    within = _WITHIN.search(rest)
    if within is None:
        return rest, _NATION
    return rest[: within.start()], rest[within.end() :].casefold().removeprefix("ubnd ")


def _kinds_in(base: str) -> tuple[tuple[Kind, ...], str]:
    """Return the kinds with which `base` begins, and what follows; names behind the last one limit it to these."""
    found: list[Kind] = []
    at, end, listed = 0, 0, True
    while word := _words().match(base, at):
        kind = _kinds()[word[0].casefold()]
        named = _is_named(base, word.end())
        if found and not listed and (named or kind.is_territory):
            break
        end = word.end()
        if named:
            last = _place_at(base, end)
            return (*found, kind._replace(only=base[end:last])), base[last:]
        found.append(kind)
        if between := _BETWEEN.match(base, end):
            at, listed = between.end(), between["listed"] is not None
    return tuple(found), base[end:]


def _is_named(base: str, at: int) -> bool:
    """Tell whether a name follows: "các sở: Y tế, Tư pháp", "các xã Ia Mơ, Krong"."""
    found = _NAMED.match(base, at)
    return found is not None and bool(found["colon"] or found["name"].isupper())


def _place_at(text: str, start: int) -> int:
    """Return where the place that holds all begins, the length of the text where none does: "… Trà Bồng và phường Sa Huỳnh tỉnh …"."""
    listed = {each.end() for each in _member().finditer(text, start)}
    places = (each for each in _place().finditer(text, start) if each["name"].isupper() and each.start() not in listed)
    return next((each.start() for each in places), len(text))


def _fits(kind: Kind, group: Group, name: str) -> bool:
    small, own = name.casefold(), _level_as_one_of(group, name)
    if not small.startswith(kind.starts or ("",)) or not small.startswith(group.offices or ("",)):
        return False
    levels = _levels(kind, group)
    return (levels is None or own in levels) and (
        not kind.only or _as_listed(_distinction(kind, small)).search(kind.only) is not None
    )


def _level_as_one_of(group: Group, name: str) -> str | None:
    """Return the level that counts: that of its place where all bear one office, "Công an các xã", else its own."""
    if not group.offices:
        return level(name)
    place = place_of(name)
    return place.level if place else None


def _levels(kind: Kind, group: Group) -> frozenset[str] | None:
    """Return the levels that a kind has in the scope of the group; null within an agency, where all belong to it."""
    if group.below:
        return kind.local | {"commune", "district"}
    if group.within == _NATION:
        return kind.nation
    place = place_of(group.within)
    if place is None or place.text.casefold() != group.within:
        return None
    return kind.province if place.level == "province" else kind.local


def _distinction(kind: Kind, small: str) -> str:
    """Return the words that tell an agency from others of its kind: "y tế" of "sở y tế tỉnh hà tĩnh", "krong" of "ubnd xã krong"."""
    seat = seat_of(small)
    return _second_word(seat.places[0]) if kind.is_territory and seat.places else _second_word(seat.office)


@lru_cache(maxsize=4096)
def _as_listed(name: str) -> re.Pattern[str]:
    """Match a name in a list of names: "Hòa Bắc" is not in "các xã Hòa Bắc Hạ, Sơn Hòa Bắc"."""
    level_word = rf"(?:{place_kinds(blank=' ')}|sở|ban)\s"
    return re.compile(rf"(?i:(?:^|[:,;(/–-]|\bvà\b)\s*(?:{level_word})?{re.escape(name)}(?!\w))(?!\s[{UPPER}])")


def _second_word(name: str) -> str:
    kind = next((kind for kind in kinds_of() if name.startswith(f"{kind} ")), name.partition(" ")[0])
    return name.removeprefix(kind).lstrip()


@cache
def _place() -> re.Pattern[str]:
    """Return the pattern of the kind of a place before a name."""
    return re.compile(rf"(?<!\w){NO_COOPERATIVE}{place_kinds(blank=' ')} (?=(?P<name>\w))", re.IGNORECASE)


@cache
def _member() -> re.Pattern[str]:
    """Return the pattern of what leads to one more commune of those that are meant."""
    return re.compile(rf"(?:[,;]|\bvà) (?={place_kinds('commune', blank=' ')} )", re.IGNORECASE)


@cache
def _words() -> re.Pattern[str]:
    words = sorted(_kinds(), key=len, reverse=True)
    # "Sở Khoa học và Công nghệ" is no list of departments and faculties
    return re.compile(rf"(?!khoa học\b)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


@cache
def _kinds() -> dict[str, Kind]:
    return {
        row["word"]: Kind(
            nation=frozenset(split(row["nation"])),
            province=frozenset(split(row["province"])),
            local=frozenset(split(row["local"])),
            starts=split(row["starts"]),
        )
        for row in rows("groups")
    }
