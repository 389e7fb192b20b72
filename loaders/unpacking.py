"""How far a package is believed that says how large its parts are: what would unpack to more is a bomb."""

from .content import MAX_FILE_BYTES

_MOST_RATIO = 300
_RATIO_COUNTS_FROM = 10 << 20
"""So small a part or package may be packed however well."""


def is_bomb(size: int, packed: int) -> bool:
    """Tell whether no office packs so many bytes into so few."""
    return size > MAX_FILE_BYTES or (size > _RATIO_COUNTS_FROM and size > _MOST_RATIO * max(packed, 1))
