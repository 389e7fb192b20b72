"""Words at the end of a sentence that only ask that all of the document be carried out."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...kept import kept
from ...patterns import pattern_of
from .lists import somebody

_REACH, _LONGEST = 120, 260


def asks_for_all(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` ends so: "… nghiêm túc triển khai thực hiện các nội dung trên"."""
    if _all().search(text, max(start, end - _REACH), end) is not None:
        return True
    return asks_each(text, start, end)


def asks_each(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` only names those who are to carry it out: "Yêu cầu Sở Y tế, Sở Nội vụ, các xã triển khai thực hiện."."""
    if end - start >= _LONGEST:
        return False
    found = _asks_each().fullmatch(text, start, end)
    return found is not None and "," in found["who"]


@kept
def _all() -> re.Pattern[str]:
    """Return the pattern of the end of such a sentence."""
    received = rf"(?:{alternation(types_with('received'))}|văn\s+bản)"
    how = r"(?:tốt|nghiêm(?:\s+(?:túc|chỉnh))?|đầy\s+đủ|(?:có\s+)?hiệu\s+quả),?\s+(?:và\s+)?"
    what = rf"(?:nội\s+dung|nhiệm\s+vụ|yêu\s+cầu|(?:nội\s+dung\s+)?{received})(?:\s+chỉ\s+đạo)?"
    asks = r"(?:đề\s+nghị|yêu\s+cầu)"
    ways = (
        rf"(?<!việc\s)(?<!quả\s)(?:thực\s+hiện|triển\s+khai)\s+(?:{how}){{0,3}}(?:các\s+|những\s+)?{what}\s+(?:nêu\s+|tại\s+)?(?:trên|này)\W*$",
        r"phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:triển\s+khai\s+|tổ\s+chức\s+)?thực\s+hiện\W*$",
        r"nghiêm\s+túc\s+(?:(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|triển\s+khai)(?:;|,?\s+(?:và\s+)?chịu\s+trách\s+nhiệm\s+trước\s|\W*$)",
        r"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu)\s+[^.;:,]{3,60}?\s(?:tổ\s+chức\s+)?triển\s+khai\s+(?:tổ\s+chức\s+)?thực\s+hiện\W*$",
        rf"(?:(?<=đạo\strên,\s)|(?<=nêu\strên,\s)|(?<=dung\strên,\s)){asks}\s+[^.;:]{{3,100}}?\s(?:tổ\s+chức\s+)?triển\s+khai\s+thực\s+hiện\W*$",
        r"quan\s+tâm(?:\s+(?:triển\s+khai|phối\s+hợp|tổ\s+chức))?\s+thực\s+hiện\W*$",
        r"(?:khẩn\s+trương|kịp\s+thời)\s+(?:tổ\s+chức|triển\s+khai)\s+thực\s+hiện\W*$",
        r"(?:tổ\s+chức|triển\s+khai)\s+thực\s+hiện\s+nghiêm\s+túc\W*$",
        rf"(?:nghiêm\s+túc\s+)?chấp\s+hành(?:\s+nghiêm(?:\s+túc|\s+chỉnh)?)?(?:\s+(?:{received}|nội\s+dung)(?:\s+nêu)?\s+(?:này|trên))?\W*$",
    )
    return pattern_of("|".join(ways))


@cache
def _asks_each() -> re.Pattern[str]:
    return pattern_of(
        rf"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu)\s+{somebody('who')}\s+(?:tổ\s+chức\s+)?triển\s+khai\s+(?:tổ\s+chức\s+)?thực\s+hiện\W*"
    )
