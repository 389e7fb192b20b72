"""The lists of agencies as the names in a text are looked up: folded, in every written form, with the words that open a name.

A folded name is in small letters, with one blank between words, its committees short ("ubnd") and its hyphens set apart.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..patterns import pattern_of
from ..remembered import remembered
from ..rules import rows, split
from .alternation import alternation

_SHORTENED = (("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("tt hđnd", "thường trực hđnd"))
# "UBND tinh", from which a scanner took the tone; "tinh gọn" is another word
_PROVINCE_MISREAD = pattern_of(r"(?<=ubnd )tinh\b|(?<=hđnd )tinh\b|(?<=thanh tra )tinh\b|(?<=công an )tinh\b")
_HYPHEN = pattern_of(r"(?<=\w)\s?-\s?(?=\w)")
_TERM = pattern_of(r" (?:khóa|nhiệm kỳ) [ivxl\d]+(?: ?- ?\d+)?$")


@remembered
def fold(text: str) -> str:
    """Return a name as the lists have it, without the term of an assembly: "UỶ BAN NHÂN DÂN TỈNH KHÓA X" -> "ubnd tỉnh"."""
    folded = _TERM.sub("", " ".join(text.replace("*", " ").lower().split()).strip(" .,;:-–|()"))
    if "-" in folded:
        folded = _HYPHEN.sub(" - ", folded)
    for full, short in _SHORTENED:
        folded = folded.replace(full, short)
    return _PROVINCE_MISREAD.sub("tỉnh", folded) if "tinh" in folded else folded


@lru_cache
def listed_names() -> tuple[str, ...]:
    """Return the names of central agencies, then those of departments, as the lists write them."""
    return tuple(row["name"] for kind in ("agencies_central", "departments") for row in rows(kind))


@lru_cache
def short_heads() -> re.Pattern[str]:
    """Return the pattern of the short forms among those words: "bhxh"."""
    return _any_of(tuple(written_heads()))


@lru_cache
def written_heads() -> dict[str, str]:
    """Short form with which a name begins -> its whole words: "bhxh" -> "Bảo hiểm xã hội"."""
    return {row["words"]: row["written"] for row in rows("agency_heads") if row["words"] != fold(row["written"])}


@lru_cache
def department_names() -> re.Pattern[str]:
    """Return the pattern of every way in which a department is named: "sở kh&cn"."""
    return _any_of(tuple(departments()))


@lru_cache
def central_names() -> dict[str, str]:
    """Folded name or written form of a central agency -> its name."""
    return {
        fold(written): row["name"]
        for row in rows("agencies_central")
        for written in (row["name"], *split(row["written"]))
    }


@lru_cache
def central_kinds() -> dict[str, str]:
    """Folded name of a central agency -> what kind of agency it is: "ministry"."""
    return {fold(row["name"]): row["kind"] for row in rows("agencies_central")}


@lru_cache
def departments() -> dict[str, str]:
    """Folded name, written or short form of a department ("sở kh&cn") -> its name."""
    known: dict[str, str] = {}
    for row in rows("departments"):
        if not row["name"].startswith("Sở "):
            continue
        for written in (row["name"], *split(row["written"])):
            known[fold(written)] = row["name"]
        for letters in (row["abbr"], *split(row["variants"])):
            short = letters.lower().removeprefix("so").removeprefix("s")
            known.setdefault(fold(f"sở {short}"), row["name"])
    return known


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of a folded name that begins with one of the words."""
    return pattern_of(rf"(?:{alternation(words)})(?!\w)")


@lru_cache
def offices() -> re.Pattern[str]:
    """Return the pattern of an office with which the name of its holder begins: "giám đốc"."""
    return _any_of(row["words"] for row in rows("office_holders"))


@lru_cache
def head_words() -> re.Pattern[str]:
    """Return the pattern of the words with which the name of an agency begins: "chi cục"."""
    return _any_of(row["words"] for row in rows("agency_heads"))
