"""Whether words before a full stop are nothing but a name: "1. Bộ Công an.", "2. UBND các xã, phường.", "3. Phòng Nội vụ."."""

import re

from ...grammar.local_government import place_bodies, place_kinds
from ...kept import kept
from ...letters import LOWER, UPPER
from ...patterns import pattern_of
from .known import official_names
from .names import is_collective

_PROPER = rf"[{UPPER}]\w*(?:\s+[{UPPER}]\w*){{0,3}}"


def is_whole_name(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` is a name of the lists of agencies, of a body of some place, of a group, or of a room.

    A longer one may be a sentence: "Phòng Giá hiện đủ người".
    """
    if official_names().end_of(text, start, end) == end or _of_place().fullmatch(text, start, end):
        return True
    return is_collective(" ".join(text[start:end].split()))


@kept
def _of_place() -> re.Pattern[str]:
    """Return the pattern of a body with its place, and of a room with its field: "Công an tỉnh", "Phòng Kế hoạch - Tài chính"."""
    body = rf"(?:{place_bodies()}|Công\s+an|Thanh\s+tra|Thuế|Bộ\s+Chỉ\s+huy\s+[Qq]uân\s+sự)"
    kind = place_kinds()
    place = rf"(?:(?:các|cấp)\s+)?{kind}(?:(?:,|\s+và)\s+{kind})*(?:\s+trực\s+thuộc\s+[Tt]rung\s+ương|\s+{_PROPER})?"
    field = rf"[{UPPER}]\w*(?:\s+[{LOWER}]+)?"
    return pattern_of(rf"{body}\s+{place}|(?:Phòng|Văn\s+phòng)\s+{field}(?:\s+-\s+{field})?")
