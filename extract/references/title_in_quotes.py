"""A title in quotation marks, and the marks that a title may hold: '"Về việc đặt tên đường"'."""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..patterns import pattern_of
from .title_words import title_verbs

# "Thay cụm từ tại Nghị định A “về việc nộp hồ sơ” bằng “về việc gửi hồ sơ”": what is changed there, and no title
_CHANGES_WORDING = pattern_of(
    r"(?<!\w)(?:cụm\s+từ|thay\s+(?:thế|các|từ)|bổ\s+sung\s+(?:vào|tại|sau)|bãi\s+bỏ|sửa(?!\w)|bỏ\s)", re.IGNORECASE
)
_EXCHANGED = pattern_of(r"\s+(?:bằng|thành|được\s+thay|được\s+sửa)(?!\w)")
_LONGEST_CLAUSE = 300
# what may open a quotation that a proper mark closes
_OPENED = pattern_of(r"[“\"«„]|''|‘‘|``")
# as resolutions of the Party begin, and nothing that is quoted from within a document
_SEVERAL = "Một số vấn đề về "


def quoted_title(text: str, end: int, limit: int, *, whole: bool, of_part: bool) -> str | None:
    """Return the title in quotation marks behind the reference that ends at `end`; see `subject_lines.title_after`."""
    quoted = _in_quotes().match(text, end, limit)
    named = quoted is not None and _is_named(quoted, whole=whole, of_part=of_part)
    return " ".join(quoted["title"].split()) if quoted and named else None


def within_quotes(window: str) -> str:
    """Return what stands before the mark that closes a quotation begun before: "“Kế hoạch thực hiện Nghị định A về nhà ở” | trên địa bàn"."""
    before, closed, _ = window.partition("”")
    return before if closed and not _OPENED.search(before) else window


def _is_named(quoted: re.Match[str], *, whole: bool, of_part: bool) -> bool:
    """Return whether what stands in quotation marks is a title, and no wording that is changed or a provision that is quoted."""
    if not whole and not quoted["about"] and not quoted["title"].startswith(_SEVERAL):
        return False
    text, start = quoted.string, quoted.start()
    if _EXCHANGED.match(text, quoted.end()) is not None:
        return False
    before = re.split(r"[.;:]\s|\n\n", text[max(0, start - _LONGEST_CLAUSE) : start])[-1]
    changes = of_part or _CHANGES_WORDING.search(before) is not None
    return not changes or (quoted["about"] or "")[:1] == "V"


@lru_cache
def _in_quotes() -> re.Pattern[str]:
    """Return the pattern of a title that stands in quotation marks from its first word."""
    several = r"(?:một\s+số|những)\s+(?:vấn\s+đề|nội\s+dung|nhiệm\s+vụ|giải\s+pháp|chủ\s+trương|chính\s+sách)"
    begins = rf"(?:(?P<about>về\s+việc|v/v|về(?!\s+việc\s))\s+|(?=(?:{alternation(title_verbs('yes'))}|{several})\s))"
    within = r"(?<=\s)[“\"][^“”\"«»\n]{1,60}(?<!\s)[”\"]"
    words = rf"(?P<title>(?:[^“”\"«»\n]|\n(?!\s*\n)|{within}){{5,300}}?)"
    return pattern_of(rf"\s{{1,4}}[“\"«]\s?(?i:{begins}){words}\s?[.;]?(?:\s?[”»]|(?<!\s)\")")
