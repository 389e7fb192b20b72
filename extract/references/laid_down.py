"""What a part of a document lays down, which is not the title of the whole: "Khoản 3 Điều 6 Nghị định A | quy định các trường hợp …"."""

import re

from ..kept import kept
from ..mention import Mention
from ..patterns import pattern_of
from ..structure.sentences import Sentence
from .title_words import subject_words

# All of a sentence before the document of which a part speaks: "Khoản 2 và khoản 6 Điều 21 của".
_PART_SPEAKS = pattern_of(
    r"(?:[-–+*•]\s*)?(?:(?:các\s+)?(?:điểm|khoản|điều|mục|chương|phụ\s+lục)\s+[\w.]{1,5}(?:\s*,\s*|\s+và\s+|\s+)){1,6}(?:của\s+)?\Z",
    re.IGNORECASE,
)
# "Tại khoản 1 Điều 30 Nghị định A quy định doanh nghiệp được …": the sentence has no other verb than that
_WITHIN = pattern_of(rf"(?:[-–+*•]\s*)?(?:Tại|tại)\s+{_PART_SPEAKS.pattern}", re.IGNORECASE)
_LAYS_DOWN = r"(?:\s+của\s+Chính\s+phủ)?,?\s+quy\s+định\s+"
_MAY_OR_MUST = r"\s(?:được|phải|không|có\s+(?:quyền|trách\s+nhiệm|nghĩa\s+vụ))\s"


def says_a_part(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Return whether a part of the document is what the sentence speaks of, and its words go on to say what that lays down."""
    speaks = mention.date is None and _PART_SPEAKS.match(text, sentence.start, mention.start) is not None
    if speaks and _says_what().match(text, mention.end, sentence.end):
        return True
    within = _WITHIN.match(text, sentence.start, mention.start) is not None
    return within and _says_who_may().match(text, mention.end, sentence.end) is not None


@kept
def _says_what() -> re.Pattern[str]:
    """Return the pattern of all of a sentence behind the document: "quy định | các nơi được miễn lập hồ sơ."; "quy định chi tiết …" may be a title."""
    return pattern_of(rf"{_LAYS_DOWN}(?={subject_words('rule')}\s)(?!\S*[“\"])[^.;:]{{10,400}}\.\s*\Z")


@kept
def _says_who_may() -> re.Pattern[str]:
    """Return the pattern of the same where it says who may or must do something.

    "quy định | kho cấp xã, kho dòng họ | được gửi hồ sơ.": a comma before the verb parts only those of one kind. "quy định mức phí …" is a title.
    """
    words = r"[^.;:,“\"]{2,120}?"
    who = rf"(?!{subject_words('matter')}\s)(?P<whom>[^\s.;:,“\"]+){words}(?:,\s+(?P=whom){words}){{0,3}}"
    return pattern_of(rf"{_LAYS_DOWN}{who}{_MAY_OR_MUST}[^.;:]{{3,400}}[.;]\s*\Z")
