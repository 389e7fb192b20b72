"""Words at the end of a sentence that only ask that all of the document be carried out."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...kept import kept
from ...patterns import pattern_of
from .lists import somebody

_REACH, _LONGEST = 120, 260
_ASKS = r"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu)"
_CARRY_OUT = r"(?:tổ\s+chức\s+)?triển\s+khai\s+(?:tổ\s+chức\s+)?thực\s+hiện"


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
    """Return the pattern of the end of such a sentence, one line for each way to say it."""
    ways = (
        # "thực hiện nghiêm các nội dung trên", but "báo cáo kết quả thực hiện các nội dung trên"
        rf"(?<!việc\s)(?<!quả\s)(?:thực\s+hiện|triển\s+khai)\s+{_all_of_it()}\W*$",
        # "phối hợp chặt chẽ thực hiện"
        r"phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:triển\s+khai\s+|tổ\s+chức\s+)?thực\s+hiện\W*$",
        # "nghiêm túc triển khai thực hiện", also with "và chịu trách nhiệm trước …" behind it
        r"nghiêm\s+túc\s+(?:(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|triển\s+khai)(?:;|,?\s+(?:và\s+)?chịu\s+trách\s+nhiệm\s+trước\s|\W*$)",
        # "Đề nghị các đơn vị triển khai thực hiện"
        rf"{_ASKS}\s+[^.;:,]{{3,60}}?\s{_CARRY_OUT}\W*$",
        # "Theo các nội dung trên, yêu cầu các trạm, phòng khám triển khai thực hiện"
        r"(?:(?<=đạo\strên,\s)|(?<=nêu\strên,\s)|(?<=dung\strên,\s))(?:đề\s+nghị|yêu\s+cầu)\s+[^.;:]{3,100}?\s(?:tổ\s+chức\s+)?triển\s+khai\s+thực\s+hiện\W*$",
        # "quan tâm phối hợp thực hiện"
        r"quan\s+tâm(?:\s+(?:triển\s+khai|phối\s+hợp|tổ\s+chức))?\s+thực\s+hiện\W*$",
        # "khẩn trương tổ chức thực hiện"
        r"(?:khẩn\s+trương|kịp\s+thời)\s+(?:tổ\s+chức|triển\s+khai)\s+thực\s+hiện\W*$",
        # "tổ chức thực hiện nghiêm túc"
        r"(?:tổ\s+chức|triển\s+khai)\s+thực\s+hiện\s+nghiêm\s+túc\W*$",
        # "chấp hành nghiêm Thông báo này", but "chấp hành nghiêm quy chế kho"
        rf"(?:nghiêm\s+túc\s+)?chấp\s+hành(?:\s+nghiêm(?:\s+túc|\s+chỉnh)?)?(?:\s+(?:{_received()}|nội\s+dung)(?:\s+nêu)?\s+(?:này|trên))?\W*$",
    )
    return pattern_of("|".join(ways))


def _all_of_it() -> str:
    """Return how, and that all of it is carried out, as a pattern: "nghiêm túc các nội dung chỉ đạo nêu trên"."""
    how = r"(?:tốt|nghiêm(?:\s+(?:túc|chỉnh))?|đầy\s+đủ|(?:có\s+)?hiệu\s+quả),?\s+(?:và\s+)?"
    what = rf"(?:nội\s+dung|nhiệm\s+vụ|yêu\s+cầu|(?:nội\s+dung\s+)?{_received()})(?:\s+chỉ\s+đạo)?"
    return rf"(?:{how}){{0,3}}(?:các\s+|những\s+)?{what}\s+(?:nêu\s+|tại\s+)?(?:trên|này)"


def _received() -> str:
    """Return what an office receives and carries out, as a pattern: "Công văn", "văn bản"."""
    return rf"(?:{alternation(types_with('received'))}|văn\s+bản)"


@cache
def _asks_each() -> re.Pattern[str]:
    return pattern_of(rf"{_ASKS}\s+{somebody('who')}\s+{_CARRY_OUT}\W*")
