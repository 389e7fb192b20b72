"""Whether somebody whom the sentence names acts by a reference: "Các phòng | căn cứ Kế hoạch số 7/KH-UBND | triển khai …"."""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..patterns import pattern_of
from ..rules import rows

# "làm căn cứ Kế hoạch số 7" and "chưa có căn cứ" name a ground, and nobody who has it.
_GROUND = pattern_of(
    r"(?:[^\W_]|\))\s+(?<!làm\s)(?<!là\s)(?<!có\s)(?<!các\s)(?<!phần\s)(?:căn\s+cứ(?:\s+vào)?|trên\s+cơ\s+sở|dựa\s+trên)\s+(?:(?:các|những|nội\s+dung|quy\s+định\s+tại)\s+){0,3}\Z"
)
_LONGEST_GROUND = 60


def acts_by(text: str, sentence: int, start: int) -> bool:
    """Return whether somebody acts by the reference at `start`, its sentence beginning at `sentence`."""
    ground = _GROUND.search(text, max(sentence, start - _LONGEST_GROUND), start)
    return ground is not None and _somebody().match(text, sentence, ground.start() + 1) is not None


@lru_cache
def _somebody() -> re.Pattern[str]:
    label = r"(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+|[a-zđ][.)]\s+|[-–+•*]\s*)?"
    order = r"(?:(?:[Gg]iao|[Đđ]ề\s+nghị|[Yy]êu\s+cầu|[Pp]hân\s+công)\s+(?:cho\s+)?)?"
    heads = alternation(row["words"] for row in rows("assignee_heads"))
    return pattern_of(rf"\s*{label}{order}(?i:{heads})(?!\w)[^;:.()\d]{{0,200}}\Z")
