"""Words of titles: the verbs with which they begin, those of what they are about, the types that are cited by number, what tells that a document was changed."""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import types_with
from ..patterns import pattern_of
from ..rules import rows

CHANGED = r"(?:đã\s+)?được\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|đính\s+chính)(?:,?\s+b[ổỗồô]\s+sung)?(?:\s+một\s+số\s+(?:điều|nội\s+dung))?\s+(?:bởi|tại|theo)(?:\s|(?=:))"
"""Behind a document, that another one changed it."""
BY_A_PART = r"(?:bằng|tương\s+ứng(?:\s+với)?)\s+(?:(?:các\s+)?cụm\s+từ|Phụ\s+lục|Mẫu|Biểu|Điều|[Kk]hoản)\s"
"""What is put in the place of a part: "thay thế Phụ lục II … về phí | bằng Phụ lục I | của Quyết định này", "… tương ứng với Phụ lục I"."""


def title_verbs(*kinds: str) -> set[str]:
    """Return the words, none of them "về", with which a title of one of these kinds begins; see `opens_title` in title_starts.csv."""
    return {row["words"] for row in rows("title_starts") if row["opens_title"] in kinds} - {"về", "Về", "v/v", "V/v"}


def subject_words(kind: str) -> str:
    """Return an alternation of the words of one kind in subject_words.csv, each where none stands behind it that makes it another."""
    words = {row["words"]: row["not_before"] for row in rows("subject_words") if row["kind"] == kind}
    return alternation({each: _not_before(after) for each, after in words.items()})


def _not_before(words: str) -> str:
    return rf"(?!\s+(?:{alternation(words.split('|'))})(?!\w))" if words else ""


@lru_cache
def numbered_types() -> str:
    """Return the types of which a number in a title tells that another document is meant, as an alternation."""
    return alternation(types_with("numbered"))


@lru_cache
def a_document() -> re.Pattern[str]:
    """Return the pattern of a type with which a title names another document."""
    return pattern_of(rf"(?<!\w)(?:{numbered_types()}|Luật|Bộ\s+luật|Pháp\s+lệnh)\s")
