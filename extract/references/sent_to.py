"""To whom a sentence sends what it says of a document: "báo cáo kết quả thực hiện Công văn số … | về Sở Nội vụ | trước ngày …".

Those words look like a title ("về …") and are none.
"""

import re

from ..grammar.agency_phrase import agency_end
from ..patterns import pattern_of

_SENDS = pattern_of(
    r"\b(?:báo\s+cáo|gửi|nộp|trả\s+lời|phản\s+(?:ánh|hồi)|thông\s+tin|chuyển|kết\s+quả|ý\s+kiến|số\s+liệu)\b[^.;:\n]*\Z",
    re.IGNORECASE,
)
# The verb stands so near before what is sent.
_REACH = 240
_TOWARDS = pattern_of(r",?\s{1,4}về\s+")
_BARE = pattern_of(
    r"(?:Sở|Bộ|Ban|Văn\s+phòng|Phòng(?!,\s+(?:chống|chữa|ngừa|tránh|trừ)\b)|(?:[Cc]ơ\s+quan|[Đđ]ơn\s+vị)\s+(?:thường\s+trực|đầu\s+mối|chủ\s+trì))(?!\w)"
)
# What a resolution may be about as well: nothing but a time behind it says that something goes there.
_COUNCIL = pattern_of(r"hội\s+đồng\s+(?!nhân\s+dân\b)", re.IGNORECASE)
_STOPS = pattern_of(r"\s*(?:[.,;(\n]|\Z)")
_BY_WHEN = pattern_of(
    r"\s*(?:[.,;(\n]|\Z)|\s+(?:trước|sau|trong|chậm\s+nhất|muộn\s+nhất|vào|để|theo|qua|bằng|tại|khi|ngay|đồng\s+thời"
    r"|định\s+kỳ|hằng|hàng|và)\b",
    re.IGNORECASE,
)


def is_sent_on(text: str, first: int, start: int, end: int) -> bool:
    """Tell whether "về" behind the reference from `start` to `end` says to whom something goes; its sentence begins at `first`."""
    towards = _TOWARDS.match(text, end)
    if towards is None or not _SENDS.search(text, max(first, start - _REACH), start):
        return False
    name = towards.end()
    named = agency_end(text, name) or ((bare := _BARE.match(text, name)) and bare.end())
    if not named or (_COUNCIL.match(text, name) and _STOPS.match(text, named)):
        return False
    before = text.rfind(" ", name, named)  # an open name goes on over "trước": "Phòng Kế hoạch trước | ngày …"
    return bool(_BY_WHEN.match(text, named) or (before > 0 and _BY_WHEN.match(text, before)))
