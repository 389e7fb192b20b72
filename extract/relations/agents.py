"""Who acts, named before the deed: "Nghị định A đã được Nghị định B sửa đổi, bổ sung"."""

import re

from ..model import CHANGES
from ..patterns import pattern_of
from .clauses import Gap
from .cues import Hit
from .neighbours import Neighbours
from .setting import Setting

_ACTED_ON = pattern_of(
    r"\s*[,(]?\s*(?:(?:hiện|nay|sau\s+đó|trước\s+đây)\s+)?(?:(?:đã|mới|vừa|sẽ)\s+)?(?:được|bị)\s+(?:các\s+)?(?:chính\s+)?",
    re.IGNORECASE,
)
_AND = pattern_of(r"\s*(?:,|và|,\s+và)\s+(?:(?:các|số)\s+){0,2}")
_AT_ONCE = pattern_of(r"\s*(?:(?:đã|mới|cùng|lần\s+lượt)\s+)?")
# No more documents act on one in a real text, and none has its deed further off.
_MOST, _REACH = 6, 80


def deed_of_agent(setting: Setting, around: Neighbours, index: int, gap: Gap) -> Hit | None:
    """Return what the reference at `index` does to the one before it, null where the words before it say no such thing."""
    if _ACTED_ON.fullmatch(setting.text, gap.start, gap.end) is None:
        return None
    end = _last_agent(setting, around, index)
    hits = setting.cues(end, min(end + _REACH, setting.sentence.end))
    first = next(iter(hits), None)
    if first is None or first.cue.relation not in CHANGES or first.cue.voice not in {"active", "after"}:
        return None
    return first if _AT_ONCE.fullmatch(setting.text, end, first.start) else None


def _last_agent(setting: Setting, around: Neighbours, index: int) -> int:
    """Return where the last of those ends that act together: "được Nghị định B và Nghị định C sửa đổi"."""
    end = around.mentions[index].end
    for mention in around.mentions[index + 1 : index + _MOST]:
        if _AND.fullmatch(setting.text, end, mention.start) is None:
            break
        end = mention.end
    return end
