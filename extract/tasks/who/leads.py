"""Who orders what stands behind his colon: "Phó Thủ tướng yêu cầu: Bộ Y tế …", "UBND tỉnh giao các đơn vị: Sở Y tế …"."""

import re
from functools import cache

from ...letters import UPPER
from ...patterns import pattern_of
from ..wording.lists import head, head_words, holds, order_words
from .words import Words, read_words

# "đã yêu cầu: …", "các đơn vị được giao: …", "đáp ứng các yêu cầu: …" order nothing.
_NO_ORDER = "".join(
    rf"(?<!{word}\s)" for word in ("đã", "được", "bàn", "việc", "các", "những", "theo", "số", "ứng", "kiến", "có")
)
_SPEAKS = r"có\s+ý\s+kiến(?:\s+(?:chỉ\s+đạo|kết\s+luận))?|(?<!an\s)(?<!tác\s)(?<!kiến\s)chỉ\s+đạo|(?<!có\s)(?<!báo\s)kết\s+luận"
_LEADS_ON = (
    r"(?:,?\s+(?:cụ\s+thể|như\s+sau|sau\s+đây|sau|thực\s+hiện|"
    r"(?:một\s+số\s+|các\s+|những\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|việc))){0,3}\s*:\s+(?=\S)"
)
_BEHIND = pattern_of(_LEADS_ON)
_ASKED = pattern_of(rf"(?:\s+(?:cho\s+)?(?P<who>[^:;.]{{2,150}}?))??{_LEADS_ON}")
_LONGEST, _LONGEST_SPEAKER = 600, 150


def past_lead(words: Words) -> Words:
    """Return the words behind a colon before which somebody orders them, else the words themselves.

    Where nobody is named behind it, whoever is ordered before it must do them: "UBND tỉnh yêu cầu các sở: rà soát …".
    """
    found = None if words.excused else _lead(words)
    if found is None:
        return words
    behind = read_words(words.text, found.end(), words.end)._replace(led=True)
    asked = found.groupdict().get("who") and not behind.names_somebody
    return words._replace(acting=None, colon=found) if asked else behind


def _lead(words: Words) -> re.Match[str] | None:
    """Return what stands between the words of an order and what is behind its colon: whom it asks, "các sở:", "như sau:"."""
    before, mark, _ = words.small.partition(": ")
    if not mark or ";" in before or not ("ý kiến" in before or holds(before, "lead")):
        return None
    text, colon = words.text, words.text.find(":", words.start, min(words.end, words.start + _LONGEST))
    for said in _said().finditer(text, words.start, max(colon, words.start)):
        found = (_ASKED if said["order"] else _BEHIND).match(text, said.end(), words.end)
        if found and _asks_somebody(found) and _has_speaker(text, words.start, said.start()):
            return found
    return None


def _asks_somebody(found: re.Match[str]) -> bool:
    """Return whether the words between an order and its colon name whom it asks, where there are any: "giao các đơn vị:"."""
    who = found.groupdict().get("who")
    return who is None or head().match(" ".join(who.lower().split())) is not None


def _has_speaker(text: str, start: int, said: int) -> bool:
    return _speaker().search(text, max(start, said - _LONGEST_SPEAKER), said) is not None


@cache
def _said() -> re.Pattern[str]:
    return pattern_of(rf"(?<=\s)(?:{_NO_ORDER}(?P<order>(?i:{order_words()}))|{_SPEAKS})(?!\w)")


@cache
def _speaker() -> re.Pattern[str]:
    return pattern_of(
        rf"(?<!\w)(?<!\w\s)(?=[{UPPER}])(?:(?i:{head_words()})|Thủ\s+tướng|Chính\s+phủ|Quốc\s+hội|Thường\s+trực)(?!\w)"
    )
