"""Which semicolons stand within a subject, because the text gives the same one to the same document again, or issues it.

"Điều 1. Ban hành Quy chế quản lý đò ngang; chế độ trực bến." tells how far the title goes of the decision that it replaces.
"""

from functools import lru_cache

from ..letters import LOWER
from ..patterns import pattern_of

# What goes on behind a semicolon, on its line, and is no number of the next document, no other ground and nothing that is ordered.
_ORDERED = r"bãi\s+bỏ|thay\s+thế|giao|yêu\s+cầu|đề\s+nghị|kiểm\s+tra|báo\s+cáo|thường\s+xuyên|tổ\s+chức|nâng\s+cao|gửi|rà\s+soát|tăng\s+cường|chỉ\s+đạo|phối\s+hợp|thực\s+hiện|triển\s+khai"
_GOES_ON = pattern_of(
    rf";[ \t]+(?!(?:{_ORDERED}|số|ngày|theo|xét|căn\s+cứ|trên\s+cơ\s+sở|đồng\s+thời|đã|được|trước|sau|tiếp|nay|các|những)\s)(?=[{LOWER}])"
)
# The document's own subject up to the semicolon; of two sentences on other documents only the shape may be the same.
_ISSUES = pattern_of(
    r"(?:\A|[.:\n])\W*(?:Ban\s+hành|Phê\s+duyệt|Thông\s+qua|Quy\s+định|V/v|Về\s+việc)\s(?>(?:(?!số\s*:?\s*\d)[^.;]){1,300})\Z"
)
_NUMBER = pattern_of(r"\d[\d/]*/[^\W\d_][\w-]*")
_WORDS_BEFORE, _WORDS_BEHIND = 2, 3
# As many words are no longer, in characters.
_REACH, _LONGEST = 60, 320


def is_said_twice(text: str, window: str, at: int) -> bool:
    """Return whether the words around a semicolon, at `at` in a part of the text, are of a subject that the text says again."""
    return _GOES_ON.match(window, at) is not None and _around(window, at) in _said_twice(text)


@lru_cache(maxsize=2)
def _said_twice(text: str) -> frozenset[str]:
    said: set[tuple[str, str]] = set()
    twice: set[str] = set()
    for mark in _GOES_ON.finditer(text):
        words, before = _around(text, mark.start()), text[max(0, mark.start() - _LONGEST) : mark.start()]
        number = (_NUMBER.findall(before) or [""])[-1]
        if _ISSUES.search(before) or (number and (words, number) in said):
            twice.add(words)
        said.add((words, number))
    return frozenset(twice)


def _around(text: str, at: int) -> str:
    before = text[max(0, at - _REACH) : at].split()[-_WORDS_BEFORE:]
    behind = text[at + 1 : at + _REACH].split()[:_WORDS_BEHIND]
    return " ".join([*before, ";", *(word.rstrip(".,;:") for word in behind)]).lower()
