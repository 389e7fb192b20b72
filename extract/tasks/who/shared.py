"""What the last name of a list says of those before it: whose council they are of, in which place they sit.

"Thường trực HĐND, các Ban, các Tổ đại biểu và đại biểu HĐND tỉnh", "Hội Nông dân, Đoàn Thanh niên huyện".
"""

import re
from collections.abc import Sequence

from ...grammar.local_government import place_kinds
from ...kept import kept
from ...patterns import pattern_of

_COUNCIL = r"(?:HĐND|Hội đồng nhân dân)"
_OF_COUNCIL = pattern_of(
    rf"(?P<part>Thường trực|[Cc]ác [Bb]an|(?:[Cc]ác )?[Tt]ổ đại biểu|(?:[Cc]ác )?(?:vị )?[Đđ]ại biểu)(?:(?: của)? (?P<council>{_COUNCIL}(?: \S.*)?))?"
)
_BARE_COUNCIL = pattern_of(_COUNCIL)
# "đại biểu HĐND tỉnh tại huyện Đức Trọng": where they were elected
_SITS_AT = pattern_of(r" (?:tại|ở) .*")
_DEPUTIES = pattern_of(rf"(?:[Cc]ác )?(?:vị )?[Đđ]ại biểu {_COUNCIL}")
# The Front and the unions (tổ chức chính trị - xã hội), as each place has them; "Hội Nông dân Việt Nam" is the centre.
_UNION = (
    r"(?:(?:(?:Ủy|Uỷ) ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Hội (?:Nông dân|(?:Liên hiệp |LH)?Phụ nữ|LHPN|Cựu chiến binh|CCB|Chữ thập đỏ)"
    r"|Đoàn (?:Thanh niên(?: Cộng sản Hồ Chí Minh)?|TNCS Hồ Chí Minh)|Liên đoàn Lao động|LĐLĐ|[Cc]ác (?:tổ chức chính trị - xã hội|đoàn thể(?: chính trị - xã hội)?))"
)


def told_of_all(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names with what only some of them say: the council with its place, the place.

    >>> told_of_all(["Thường trực HĐND", "các Ban", "đại biểu HĐND tỉnh"])
    ('Thường trực HĐND tỉnh', 'các Ban HĐND tỉnh', 'đại biểu HĐND tỉnh')
    >>> told_of_all(["Hội Nông dân", "Đoàn Thanh niên huyện", "Công an huyện"])
    ('Hội Nông dân huyện', 'Đoàn Thanh niên huyện', 'Công an huyện')
    >>> told_of_all(["Thường trực Huyện ủy", "các Ban", "UBND huyện"])
    ('Thường trực Huyện ủy', 'các Ban', 'UBND huyện')
    """
    if any(map(_DEPUTIES.match, names)):
        return _of_one_council(names)
    return _in_one_place(names)


def _of_one_council(names: Sequence[str]) -> tuple[str, ...]:
    """Return the parts of a council by its whole name, as the one that says most of it has it; one with a place keeps it."""
    parts = [_OF_COUNCIL.fullmatch(name) for name in names]
    council = max((_SITS_AT.sub("", part["council"] or "") for part in parts if part), key=len)
    return tuple(_of(part, council) if part else name for name, part in zip(names, parts, strict=True))


def _of(part: re.Match[str], council: str) -> str:
    said = part["council"]
    if said is None:
        return f"{part[0]} {council}"
    return f"{part[0].removesuffix(said)}{council}" if _BARE_COUNCIL.fullmatch(said) else part[0]


def _in_one_place(names: Sequence[str]) -> tuple[str, ...]:
    """Return the unions before one that names the kind of its place with that kind."""
    told, place = list[str](), ""
    for name in reversed(names):
        union = _union().fullmatch(name)
        place = (union["place"] or place) if union else place
        told.append(f"{name}{place}" if union and not union["place"] else name)
    return tuple(reversed(told))


@kept
def _union() -> re.Pattern[str]:
    """Return the pattern of a union, with the kind of its place or without."""
    return pattern_of(rf"{_UNION}(?P<place> {place_kinds(blank=' ')})?")
