"""The names of agencies that a letterhead prints in capitals, in the letters in which officers write them.

The rules are those of Nghị định 30/2020/NĐ-CP, Phụ lục II: the words that tell the kind and the task of an agency begin with
a capital, names of places and persons have one in each word, and letters that stand for words stay capitals.
"""

import re
from functools import lru_cache

from ..kept import kept
from ..patterns import pattern_of
from ..rules import Row, rows
from .local_government import kinds_of, place_kinds
from .localities import ends_in_place
from .openings import by_first_letter
from .places import province_spellings
from .proper_names import with_proper_names

# "tnhh", "thpt", "tkcn": letters without a vowel are no word
_SHORT_FORMS = pattern_of(r"\b(?:ubnd|[bcdđghklmnpqrstvx]{2,6})\b|(?<=khu vực )[ivx]+\b")
_REGION = pattern_of(r"(?<=miền )(?:bắc|trung|nam)\b")
_FIRST = r"^\s*(?!(?:số|và)\b)[^\W\d_]|(?<= - )[^\W\d_]|(?<= )t(?=rung ương\b)"
# "Văn hóa, Thể thao và Du lịch" are three, "Phòng, chống thiên tai" is one
_EACH_LETTER = pattern_of(
    rf"{_FIRST}|(?<=, )(?!chống\b|chữa\b|ngừa\b)[^\W\d_](?=[^,]* và |[^,]*, [^,]* và )|(?<= và )[^\W\d_]"
)


@lru_cache(maxsize=1024)
def in_small_letters(name: str) -> str:
    """Return a name that is printed in capitals as officers write it: "CHI CỤC KIỂM LÂM" -> "Chi cục Kiểm lâm"."""
    together = name.split(" - ")
    if len(together) > 1 and all(map(head_of, together)):
        return " - ".join(map(in_small_letters, together))
    small = _SHORT_FORMS.sub(_in_capitals, " ".join(name.lower().split()))
    head = head_of(small)
    if head is None:
        return small[:1].upper() + small[1:]
    rest = small[len(head["words"]) :]
    if head["then_capital"] and not rest.startswith(" khu vực"):
        rest = (_each_name() if head["then_capital"] == "names" else _EACH_LETTER).sub(_in_capitals, rest)
    if head["then_capital"] == "proper":
        rest = with_proper_names(rest).replace(" quốc gia", " Quốc gia")
    return head["written"] + _with_places(rest)


@kept
def _each_name() -> re.Pattern[str]:
    """Return the pattern of each first letter in the name of a school, up to where it lies."""
    small = rf"(?:{place_kinds(blank=' ')}|và|số|của|trung|tâm|chuyên|năng|khiếu|liên|cấp)"
    within = "".join(
        rf"(?<!{first} (?={second}\b))" for first, _, second in (kind.partition(" ") for kind in kinds_of()) if second
    )
    return pattern_of(rf"(?<= )(?!{small}\b){within}[^\W\d_](?=[^\W\d_]*\b)", re.IGNORECASE)


def head_of(name: str) -> Row | None:
    """Return the row of agency_heads.csv with whose words a name begins, in capitals or not."""
    found = _head_words().match(name.lower())
    return _rows_of_heads()[found[0]] if found else None


@lru_cache
def _head_words() -> re.Pattern[str]:
    return pattern_of(rf"(?:{by_first_letter(re.escape(row['words']) for row in agency_heads())})(?![^\W_])")


@lru_cache
def _rows_of_heads() -> dict[str, Row]:
    return {row["words"]: row for row in reversed(agency_heads())}


def _with_places(words: str) -> str:
    """Return the words with capitals in the province that they name, and in the district or commune that they end in."""
    named = _REGION.sub(_with_capital, _provinces().sub(_with_capital, words))
    place = ends_in_place(named)
    return named[: len(named) - len(place)] + place if place else named


def begins_with_name(folded: str, name: str) -> bool:
    """Return whether the words begin with the whole of a name: "sở" begins "sở nội vụ" and not "sởi"."""
    return folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum()


@lru_cache
def agency_heads() -> tuple[Row, ...]:
    """Return the rows of agency_heads.csv, the longest words first.

    `then_capital` says which words behind the head begin with a capital: none of them (empty), those of each field ("each"), all
    of a proper name ("names"), or both ("proper"): "Trường Đại học Sư phạm Hùng Vương".
    `named_with` says what else belongs to the name below a letterhead's upper line: the place of the agency there (empty), its
    whole name ("above"), nothing ("itself", "whole" where the words alone name one agency), or that agency speaks through what has this name ("same").
    """
    return tuple(sorted(rows("agency_heads"), key=lambda row: len(row["words"]), reverse=True))


@lru_cache
def _provinces() -> re.Pattern[str]:
    names = "|".join(re.escape(name.lower()) for name in (*province_spellings(), "việt nam"))
    return pattern_of(rf"\b(?:{names})\b")


def _with_capital(found: re.Match[str]) -> str:
    return found[0].title()


def _in_capitals(found: re.Match[str]) -> str:
    return found[0].upper()
