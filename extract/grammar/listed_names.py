"""Names that a list shares the beginning of: "UBND các xã: Phúc Sơn, Bình An", "Giám đốc các sở: Y tế, Nội vụ" name each of them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from ..rules import rows
from .local_government import place_bodies, place_kinds
from .person_words import person_words
from .places import province_kind, province_name

_OFFICES = pattern_of(rf"(?P<who>(?:[Gg]iám đốc |[Bb]ộ trưởng )?)[Cc]ác (?P<kind>[Ss]ở|[Bb]ộ): (?P<names>[{UPPER}].+)")
# "Các phòng: Kinh tế, Kế hoạch - Tài chính": of no list; "và" may be of a name, "Văn hóa và Thông tin", unless an office of another kind follows
_ROOMS = pattern_of(rf"[Cc]ác [Pp]hòng: (?P<names>[{UPPER}].+)")
_OTHER_KIND = r"(?:(?:Trung tâm|Phòng|Ban|Thanh tra|Chi cục|Đội|Tổ(?!\s+chức))\s|Văn phòng(?!\w))"
_BEFORE_ROOM = pattern_of(rf",\s+(?=[{UPPER}])|\s+và\s+(?={_OTHER_KIND})")
_OF_OTHER_KIND = pattern_of(_OTHER_KIND)
_AND = pattern_of(r",\s+(?:và\s+)?|\s+và\s+")
# "Phòng Kiểm tra số 1, số 2 và số 3"
_NUMBERED = pattern_of(
    rf"(?:[Cc]ác )?(?P<who>(?=[{UPPER}])[^\d,;()]{{0,60}}?(?:số|[Pp]hường|[Qq]uận|[Pp]hòng|[Đđ]ội|cơ sở|dự án|[Kk]hu vực|[Kk]hu phố|[Tt]ổ) (?:số )?)"
    r"(?P<numbers>\d{1,2}(?:(?:, | và )(?:số )?\d{1,2})+)"
)
_SEVERAL = pattern_of(r"\b[Cc]ác ")
_NUMBER = pattern_of(r"\d+")


def each_listed(name: str) -> tuple[str, ...]:
    """Return the names that a name lists, only itself where it lists none or one of them cannot be told from the next.

    >>> each_listed("UBND các xã: Phúc Sơn, Bình An và thị trấn Me")
    ('UBND xã Phúc Sơn', 'UBND xã Bình An', 'UBND thị trấn Me')
    >>> each_listed("Các sở: Y tế, Văn hóa, Thể thao và Du lịch, Nội vụ")
    ('Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ')
    >>> each_listed("UBND các tỉnh, thành phố: Cà Mau, Đà Nẵng")
    ('UBND tỉnh Cà Mau', 'UBND thành phố Đà Nẵng')
    >>> each_listed("Phòng Kiểm tra số 1, số 2 và số 3")
    ('Phòng Kiểm tra số 1', 'Phòng Kiểm tra số 2', 'Phòng Kiểm tra số 3')
    >>> each_listed("Các Phòng 1, 2 và 3"), each_listed("Phòng 4, 5")
    (('Phòng 1', 'Phòng 2', 'Phòng 3'), ('Phòng 4', 'Phòng 5'))
    >>> each_listed("Các phòng: Kinh tế, Văn hóa và Thông tin")
    ('Phòng Kinh tế', 'Phòng Văn hóa và Thông tin')
    >>> each_listed("Các phòng: Kinh tế, Vật tư, Văn phòng")
    ('Phòng Kinh tế', 'Phòng Vật tư', 'Văn phòng')
    >>> each_listed("Đỗ Mạnh Hùng, Lò Thị Mây và Phan Văn Sử")
    ('Đỗ Mạnh Hùng', 'Lò Thị Mây', 'Phan Văn Sử')
    >>> each_listed("UBND các xã, phường")
    ('UBND các xã, phường',)
    """
    if found := _of_provinces().fullmatch(name):
        return tuple(_provinces(found["who"], found["names"])) or (name,)
    if found := _of_places().fullmatch(name):
        return tuple(_places(found["who"], found["kind"], found["names"])) or (name,)
    if found := _OFFICES.fullmatch(name):
        return tuple(_offices(found["who"], found["kind"].capitalize(), found["names"])) or (name,)
    if found := _ROOMS.fullmatch(name):
        return tuple(_rooms(found["names"]))
    if (", " in name or " và " in name) and _persons().fullmatch(name):
        return tuple(_AND.split(name))
    if found := _NUMBERED.fullmatch(name):
        return tuple(f"{_SEVERAL.sub('', found['who'])}{number}" for number in _NUMBER.findall(found["numbers"]))
    return (name,)


@kept
def _of_places() -> re.Pattern[str]:
    """Return the pattern of a body of several places of one kind."""
    who = rf"(?P<who>(?:(?:[Cc]hủ tịch|[Ll]ãnh đạo|[Đđ]ề nghị) )?{place_bodies(blank=' ')} )"
    return pattern_of(rf"{who}[Cc]ác (?P<kind>{place_kinds(blank=' ')}):? (?P<names>[{UPPER}].+)")


@kept
def _of_provinces() -> re.Pattern[str]:
    """Return the pattern of a body of several provinces, of whichever kind each is."""
    who = rf"(?P<who>(?:[Cc]hủ tịch )?{place_bodies(blank=' ')} )"
    return pattern_of(rf"{who}[Cc]ác tỉnh(?:,| và) thành phố(?: trực thuộc [Tt]rung ương)?: (?P<names>[{UPPER}].+)")


@kept
def _place() -> re.Pattern[str]:
    """Return the pattern of a place, with its kind or without."""
    return pattern_of(rf"(?:(?P<kind>{place_kinds(blank=' ')}) )?[{UPPER}]\w*(?:(?:[ -]|\ -\ )[{UPPER}]\w*){{0,4}}")


@kept
def _whole() -> re.Pattern[str]:
    """Return the pattern of the province at the end of a list, to which all belong that it names."""
    return pattern_of(rf" (?:thuộc )?{place_kinds('province', blank=' ')} [{UPPER}].*$")


@cache
def _persons() -> re.Pattern[str]:
    """Return the pattern of persons, of whom one at least bears a name with which nothing else begins."""
    behind = rf"(?: [{UPPER}]\w*){{1,4}}"
    person = rf"(?:{person_words('family name', 'family name in a signature')}){behind}"
    return pattern_of(rf"(?=.*?(?:{person_words('family name')}) ){person}(?:(?:, | và ){person})+")


def _places(who: str, kind: str, names: str) -> Iterator[str]:
    """Yield each place under its own kind, or that of the list; none where one is no name of a place."""
    whole = _whole().search(names)
    belongs = whole[0] if whole else ""
    pieces = [_place().fullmatch(each) for each in _AND.split(names.removesuffix(belongs))]
    if len(pieces) > 1 and all(pieces):
        for piece in filter(None, pieces):
            yield f"{who}{piece[0] if piece['kind'] else f'{kind} {piece[0]}'}{belongs}"


def _provinces(who: str, names: str) -> Iterator[str]:
    """Yield each province as what it is; none where one is no name of a province."""
    found = [province_name(each) for each in _AND.split(names)]
    if len(found) > 1 and all(found):
        yield from (f"{who}{province_kind(each)} {each}" for each in filter(None, found))


def _offices(who: str, kind: str, names: str) -> Iterator[str]:
    """Yield each office of the lists of agencies, whose names may hold commas; none where another name stands among them."""
    ends = [found.span() for found in _AND.finditer(names)] + [(len(names), len(names))]
    found: list[str] = []
    at = 0
    while at < len(names):
        known = next(
            (end for end in _longest_first(ends, at) if f"{kind} {names[at : end[0]]}".lower() in _official()), None
        )
        if known is None:
            return
        found.append(f"{who}{kind} {names[at : known[0]]}")
        at = known[1]
    yield from found if len(found) > 1 else ()


def _rooms(names: str) -> Iterator[str]:
    """Yield each room, and those of another kind beside them by their own names."""
    for each in _BEFORE_ROOM.split(names):
        yield each if _OF_OTHER_KIND.match(each) else f"Phòng {each}"


def _longest_first(ends: Sequence[tuple[int, int]], at: int) -> Iterator[tuple[int, int]]:
    return (end for end in reversed(ends) if end[0] > at)


@cache
def _official() -> frozenset[str]:
    return frozenset(row["name"].lower() for name in ("departments", "agencies_central") for row in rows(name))
