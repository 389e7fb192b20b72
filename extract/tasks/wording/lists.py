"""The lists of verbs, of heads of names and of words of order, as patterns."""

import re
from collections.abc import Iterable
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.openings import by_first_letter
from ...rules import rows, split

#: After a semicolon a list of names goes on with one of these.
MORE_NAMES = r"(?:[Cc]ác|Ủy ban|UBND|HĐND|Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Trưởng|Sở|Bộ|Công an|Văn phòng|Tổng|Cục|Viện|Hiệu trưởng|Ban|Phòng|Trung tâm|Đài|Báo|Cơ quan)\s"

# Some are counted: "11 xã nêu trên", "03 đơn vị chưa nộp", "100% giáo viên".
_COUNTED = r"100\s?%\s+(?:số\s+)?(?:cán\s+bộ|công\s+chức|viên\s+chức|giáo\s+viên|đảng\s+viên|đơn\s+vị|cơ\s+quan|xã|phường|trường|chi\s+bộ)|\d{1,3}\s+(?:tỉnh|thành\s+phố|xã|phường|huyện|thôn|đơn\s+vị|cơ\s+quan|địa\s+phương|sở|trường|phòng)(?!\s*hội\b)"


@cache
def words_of(kind: str) -> tuple[str, ...]:
    """Return the words of `kind` in data/order_words.csv."""
    return tuple(row["words"] for row in rows("order_words") if row["kind"] == kind)


def holds(small: str, kind: str) -> bool:
    """Return whether one of the words of `kind` stands in a text in small letters with single spaces."""
    for words in words_of(kind):  # noqa: SIM110  a generator takes twice as long
        if words in small:
            return True
    return False


@cache
def any_of(kind: str) -> re.Pattern[str]:
    """Return the pattern of the words of `kind` in data/order_words.csv, in any case."""
    return re.compile(rf"(?<!\w)(?:{alternation(words_of(kind))})(?!\w)", re.IGNORECASE)


@cache
def head() -> re.Pattern[str]:
    """Return the pattern of somebody's name at its beginning, in small letters."""
    return re.compile(rf"(?:{head_words()})\b")


@cache
def verb() -> re.Pattern[str]:
    """Return the pattern of a verb of doing, in small letters."""
    return re.compile(rf"(?:{verb_words()})\b")


def order_words() -> str:
    """Words of order, as an alternation."""
    return alternation(words_of("order"))


@cache
def verb_words() -> str:
    """Verbs of doing, as an alternation, each but after the words with which it is a noun ("quy trình")."""
    return by_first_letter(map(_verb, _longest_first("order_verbs")))


@cache
def head_words() -> str:
    """Words with which a name begins, as an alternation, each but before those with which it is none ("phòng chống")."""
    return by_first_letter(
        [
            *(
                r"\s+".join(map(re.escape, row["words"].split()))
                + "".join(rf"(?!\s*{re.escape(word)}(?!\w))" for word in split(row["not_before"]))
                for row in _longest_first("assignee_heads")
            ),
            _COUNTED,
        ]
    )


def somebody(group: str) -> str:
    """Somebody without a verb of his own, in the named group."""
    return rf"(?P<{group}>(?i:{head_words()})\b(?:(?!\s(?:{verb_words()})\b)[^.;:()]){{0,150}}?)"


def _verb(row: dict[str, str]) -> str:
    first, rest = re.escape(row["words"][0]), r"\s+".join(map(re.escape, row["words"][1:].split(" ")))
    return first + "".join(rf"(?<!(?i:{re.escape(word)})\s{first})" for word in split(row["not_after"])) + rest


def _longest_first(name: str) -> Iterable[dict[str, str]]:
    return sorted(rows(name), key=lambda row: (-len(row["words"]), row["words"]))
