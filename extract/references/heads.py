"""One scan for the words with which a mention without a symbol begins: "Luật …", "Kế hoạch của …", "Đề án 06", "BLDS"."""

import re
from collections.abc import Iterable
from typing import Literal, TypedDict

from ..grammar.alternation import alternation
from ..grammar.doc_types import types_as_written, types_named_by_issuer, types_of_kind, words_before_title
from ..kept import kept
from ..patterns import pattern_of
from ..rules import rows, split
from .law_titles import law_letters

Kind = Literal["law", "acronym", "lettered", "scheme", "congress", "alias", "serial", "titled", "bare"]

LAW_WORDS = (
    *("Luật", "Bộ luật", "Bộ Luật", "Pháp lệnh", "Pháp Lệnh", "Hiến pháp"),
    *("LUẬT", "BỘ LUẬT", "PHÁP LỆNH"),
)
# of plans only these are called by their serial: "Phương án số 1", "Chương trình số 3" are items of something
PLANS_WITH_SERIAL = ("Kế hoạch", "Quy định")
OPENING_QUOTES = "\"“”'‘«"

# What follows a head of each kind, as far as it is cheap to see; its reader looks closer.
_FOLLOWS: dict[Kind, str] = {
    "law": r"(?=\s)|(?<=Hiến pháp)(?!\w)",
    "acronym": r"(?!\w)",
    "lettered": r"(?=\s(?:năm\s)?(?:19|20)\d\d(?!\d))",
    "scheme": r"(?=\s(?:số\s)?\d\d)",
    "congress": r"(?=\s+(?:của\s+)?(?:Hội\s+nghị|Đại\s+hội|Trung\s+ương)\s)",
    "alias": r"(?![\w/]|-\w)",
    "serial": r"(?=\s{1,3}\d)",
    "titled": rf"(?=\s+(?:về\s+)?[{OPENING_QUOTES}])",
    "bare": r"(?=,?\s+(?:của|ngày)\s)",
}


class Heads(TypedDict):
    """The heads found in a text, by kind, each in the order of the text."""

    law: list[re.Match[str]]
    acronym: list[re.Match[str]]
    lettered: list[re.Match[str]]
    scheme: list[re.Match[str]]
    congress: list[re.Match[str]]
    alias: list[re.Match[str]]
    serial: list[re.Match[str]]
    titled: list[re.Match[str]]
    bare: list[re.Match[str]]


def find_heads(text: str) -> Heads:
    """Return every word of the text with which a law, an alias, a serial alone, a plan or a bare type may begin."""
    heads = Heads(law=[], acronym=[], lettered=[], scheme=[], congress=[], alias=[], serial=[], titled=[], bare=[])
    kinds = _kinds()
    for found in _any_head().finditer(text):
        for kind in kinds[" ".join(found[0].split())]:
            heads[kind].append(found)
    return heads


@kept
def _any_head() -> re.Pattern[str]:
    follows = {word: "|".join(_FOLLOWS[kind] for kind in kinds) for word, kinds in _kinds().items()}
    return pattern_of(alternation({word: f"(?:{after})" for word, after in follows.items()}))


@kept
def _kinds() -> dict[str, tuple[Kind, ...]]:
    """Return word -> the kinds of mention that may begin with it."""
    acronyms = frozenset(row["acronym"] for row in rows("law_acronyms"))
    words: dict[Kind, Iterable[str]] = {
        "law": LAW_WORDS,
        "acronym": acronyms,
        "lettered": law_letters() - acronyms,
        "scheme": ("Đề án", "đề án", "Chương trình", "Dự án", "Quy chế"),
        "congress": ("Nghị quyết", "Kết luận"),
        "alias": alias_words(),
        "serial": serial_words(),
        "titled": words_before_title(),
        "bare": types_named_by_issuer(),
    }
    kinds: dict[str, tuple[Kind, ...]] = {}
    for kind, heads in words.items():
        kinds |= {word: (*kinds.get(word, ()), kind) for word in heads}
    return kinds


def alias_words() -> frozenset[str]:
    """Return the short names that everybody knows, as written and in capitals."""
    small = {alias for row in rows("aliases") for alias in split(row["alias"])}
    return frozenset(small | {alias.upper() for alias in small})


def serial_words() -> frozenset[str]:
    """Return the types that a serial alone may follow, also in capitals and as people write them: "Nghị quyết 18", "NQ 18"."""
    types = types_of_kind("state", "letter") | set(PLANS_WITH_SERIAL)
    written = {words for words, type_ in types_as_written().items() if type_ in types}
    # "Kết luận thanh tra 02 năm 2022, 2023" is one of two years
    written = {words for words in written if not words.lower().endswith((" thanh tra", " kiểm tra"))}
    return frozenset(written | {name.upper() for name in types})
