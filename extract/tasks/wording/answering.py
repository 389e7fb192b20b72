"""Subjects of letters that only answer."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...patterns import pattern_of
from .lists import any_of, words_of

# What stands before is beside the answer: "gia hạn thời gian rà soát và đính chính …", "…, trả lời …".
_BESIDE = (" và", ",")


def only_answers(subject: str) -> bool:
    """Return whether a subject, in small letters, announces an answer or a correction, and no deed of its own beside it.

    Whoever answers looks into what he was asked before: "tiếp thu và trả lời kiến nghị …", "rà soát, trả lời …".
    """
    answer = any_of("answer").search(subject)
    if answer is None:
        return False
    before = subject[: answer.start()].strip()
    return not before.endswith(_BESIDE) or _looks_into().fullmatch(before) is not None


@cache
def _looks_into() -> re.Pattern[str]:
    looks = alternation(words_of("looks into"))
    asked = r"(?:\s+(?:các\s+)?(?:(?:ý\s+kiến|kiến\s+nghị|đề\s+nghị|phản\s+ánh|đơn|thư)(?:,\s+|\s+)?){1,3})?"
    return pattern_of(rf"(?:(?:v/v|về\s+việc|việc)\s+)?(?:{looks}{asked}(?:,|\s+và)\s*)+")
