"""Terms of the Party's centre (nhiệm kỳ): its numbers run through a term, not through a year.

Documents of the Central Committee, the Bộ Chính trị and the Ban Bí thư share one series for each type and term
(Hướng dẫn 36-HD/VPTW of 2018), so 18-NQ/TW exists once in each of them: 2017, 2022, 2026.
"""

import re
from functools import cache

from ...extract.rules import rows

_NEAR = 200
_NAMED = re.compile(
    r"(?>(?:[\s,()]|của|tại|và|số|Hội nghị|lần thứ \w{1,6}|Ban Chấp hành|Trung ương|Bộ Chính trị|Ban Bí thư"
    r"|Đảng|Cộng sản|Việt Nam|Nghị quyết|Kết luận|Chỉ thị|Quy định|\d{1,3}-[A-ZĐ]{2}/TW)*)kh(?:óa|oá) (?P<term>[IVXL]{1,6})\b"
)


def party_term(day: str) -> str:
    """Return the term in which `day` (ISO, may be cut) lies, "khóa XIII"; empty where a cut day leaves two open.

    >>> party_term("2022-06-16"), party_term("2021"), party_term("2021-01-05")
    ('khóa XIII', '', 'khóa XII')
    """
    if not day or any(since.startswith(day) and since != day for since, _ in _terms()):
        return ""
    begun = [term for since, term in _terms() if since <= day]
    return f"khóa {begun[-1]}" if begun else ""


def term_named(text: str, at: int) -> str:
    """Return the term that is named with the agency behind a number of the Party ending `at`; empty where none is.

    >>> term_named("18-NQ/TW của Ban Chấp hành Trung ương khóa XIII về đất đai", 8)
    'khóa XIII'
    """
    found = _NAMED.match(" ".join(text[at : at + _NEAR].split()))
    known = {term for _, term in _terms()}
    return f"khóa {found['term']}" if found and found["term"] in known else ""


@cache
def _terms() -> tuple[tuple[str, str], ...]:
    return tuple(sorted((row["since"], row["term"]) for row in rows("party_terms")))
