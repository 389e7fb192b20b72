"""The subject line (trích yếu) that follows a reference: "… của Chính phủ | về cơ chế một cửa |; Kế hoạch …"."""

import re
from functools import lru_cache

from ..grammar.agency_words import LETTERHEAD
from ..grammar.alternation import alternation
from ..grammar.letters import UPPER
from ..patterns import pattern_of
from ..rules import rows

_MOST = 400
_TYPES = r"(?:Công\s+văn|Kế\s+hoạch|Quyết\s+định|Nghị\s+định|Nghị\s+quyết|Thông\s+tư|Thông\s+báo|Chỉ\s+thị)"
_GOES_ON = r"(?:(?:thì|(?:có|hết)\s+hiệu\s+lực|như\s+sau|nêu\s+trên)(?!\w)|sau\s+khi\s)"
_AFTER_COMMA = rf"(?=[{UPPER}])|{_GOES_ON}|(?:đã\s+)?được\s+(?:sửa|thay|bổ)(?!\w)|(?:báo\s+cáo|gửi|trình)\s+(?=[{UPPER}])|trước\s+ngày\s"
# one set of characters first, so that the words of a title cost little
_END = pattern_of(
    rf"[\s.,;:|()](?:(?<=\s)(?:{_GOES_ON}|{LETTERHEAD}|và\s+(?:{_TYPES}\s+số|căn\s+cứ\s|(?:điều\s+kiện,\s+)?tình\s+hình\s+thực\s+(?:tế|tiễn)|các\s+văn\s+bản\s+(?:pháp\s+luật\s+)?(?:khác\s+)?(?:có\s+)?liên\s+quan)|(?<=\n)\s*\n)"
    rf"|(?<=[;:|()])|(?<=,)\s+(?:{_AFTER_COMMA})|(?<=\.)(?=\s|\Z|/))"
)
# "về “Tiếp tục đổi mới”, công tác …": a title in quotation marks is over with them, where another one does not follow.
_QUOTED = pattern_of(r"[“\"«][^“”\"«»\n]{3,300}[”\"»](?=\s*(?:[.;:)]|,(?!\s*[“\"«])|\Z))")


def title_after(text: str, end: int, limit: int, *, whole: bool) -> str | None:
    """Return the subject line that follows the reference ending at `end`, without "về (việc)", or None.

    `limit`: where the sentence of the reference ends; the next item of a list is no part of a title.
    `whole`: the reference says its date or its issuer. After a short one a verb of doing goes on with the sentence:
    "Căn cứ Thông tư 09/2013/TT-BXD tổ chức lập và phê duyệt …". Behind a comma such a verb is that of the sentence too:
    "Thực hiện Công văn số 12/UBND-NC ngày 05/3/2025 của UBND tỉnh, giao các phòng …".
    """
    opened = _opening(whole and not text.startswith(",", end)).match(text, end)
    if opened is None:
        return None
    start = opened.end() if opened["lead"] else opened.start("verb")
    window = text[start : max(start, min(start + _MOST, limit))]
    title = " ".join(window[: _length(window)].split()).rstrip(",")
    # "quy định: …" quotes the document, it does not name it
    return title if title != opened["verb"] else None


def _length(window: str) -> int:
    """Return where the title ends with which the window begins."""
    quoted = _QUOTED.match(window)
    if quoted:
        return quoted.end()
    closed = _END.search(window)
    return closed.start() if closed else _MOST


@lru_cache
def _opening(whole: bool) -> re.Pattern[str]:
    kinds = {"yes", "whole"} if whole else {"yes"}
    verbs = {row["words"] for row in rows("title_starts") if row["opens_title"] in kinds} - {"về", "Về", "v/v", "V/v"}
    return pattern_of(
        rf",?(?!\s*\n\s*\n)\s{{1,4}}(?:(?P<lead>(?:[Vv]ề\s+việc|[Vv]/v|[Vv]ề|việc(?=\s+ban\s+hành\s+[{UPPER}]))\s+)|(?P<verb>{alternation(verbs)})(?!\w|\s*[\"“]))"
    )
