"""Where a title ends before what is said of the document in which it stands: a title does not name that."""

import re

from ..patterns import pattern_of

# Types of which an article speaks as "… này"; "công tác này", "văn bản này" may be words of a title.
_THIS = pattern_of(
    r"\s(?:Điều|[Kk]hoản|[Đđ]iểm|Luật|Nghị\s+định|Nghị\s+quyết|Thông\s+tư|Quyết\s+định|Quy\s+chế|Quy\s+định|Kế\s+hoạch)\s+này(?!\w)"
)
# "về trợ cấp bão lũ | được chi theo mức tại Thông tư này"
_SAID_OF_IT = pattern_of(r"(?P<title>.+)\s(?:được|phải)\s", re.DOTALL)
# "về đặt tên đường | bằng các mẫu kèm theo Nghị định này", "… | trái với Nghị định này"
_BESIDE_IT = pattern_of(
    r"(?P<title>.+?)\s(?:bằng\s+các|(?:(?:cho\s+)?phù\s+hợp|trùng|khác)\s+với|trái\s+(?:với|quy\s+định))(?!\w)",
    re.DOTALL,
)
# "về trái phiếu doanh nghiệp | theo Nghị định này", but "về các đối tượng khác thuộc diện tại Nghị định này"
_BY_IT = pattern_of(
    r"(?P<title>.+)(?<!kèm)(?<!hiện)\stheo(?:\s+quy\s+định\s+(?:tại|của))?(?:\s+(?:điểm|khoản|Điều)\s+\w{1,3})*",
    re.DOTALL,
)


def before_this(words: str) -> str:
    """Return the words of a title before what is said of the document "tại Nghị định này", or none where it cannot be told apart."""
    this = _THIS.search(words) if " này" in words else None
    if this is None:
        return words
    before = words[: this.start()]
    said = _SAID_OF_IT.match(before) or _BESIDE_IT.match(before) or _BY_IT.fullmatch(before)
    return said["title"] if said else ""
