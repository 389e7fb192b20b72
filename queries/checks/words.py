"""Words of titles and names as they are spelt, and which of them stand beside each other in the titles of the register."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from ...diacritics import folded
from ...extract.references.law_titles import laws
from ...extract.rules import register, rows
from ..slips import is_slip

WORD = re.compile(r"[^\W_]+")
_TONE_OLD = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe",
             "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}  # fmt: skip
_STOPPED = re.compile(r"[^\W\d_]*[aeiouy](?:ch|[cpt])")
_TONES = {"\N{COMBINING ACUTE ACCENT}", "\N{COMBINING DOT BELOW}"}
_NAMES = ("agencies_central", "departments", "doc_types")
_WRITTEN = (
    *("cues", "order_verbs", "order_words", "clause_words", "deadline_words", "openings", "title_formulae"),
    *("title_starts", "assignee_heads", "office_holders", "local_bodies", "groups", "period_parts"),
)

Pair = tuple[str, str]


@lru_cache(maxsize=65_536)
def spelling(word: str) -> str:
    """Return a word in small letters, with its tone where it stands nowadays: "hoà" and "hòa" are one."""
    plain = unicodedata.normalize("NFC", word.casefold())
    for old, new in _TONE_OLD.items():
        plain = plain[: -len(old)] + new if plain.endswith(old) and not plain.endswith(f"q{old}") else plain
    return plain


@lru_cache(maxsize=65_536)
def bare_word(word: str) -> str:
    """Return the letters of a word without their marks."""
    return folded(word).replace(" ", "")


def is_syllable(word: str) -> bool:
    """Tell whether a word may be one of Vietnamese by its tone: what ends in c, ch, p or t bears sắc or nặng.

    >>> is_syllable("tục"), is_syllable("tuc"), is_syllable("công")
    (True, False, True)
    """
    return not _STOPPED.fullmatch(bare_word(word)) or not _TONES.isdisjoint(unicodedata.normalize("NFD", word))


@lru_cache(maxsize=1 << 14)
def words_of(title: str) -> tuple[str, ...]:
    """Return the words of a title, without the "Về việc" with which some begin."""
    return tuple(WORD.findall(title.removeprefix("Về việc ").removeprefix("Về ")))


def alike(one: str, other: str) -> bool:
    """Tell whether two words differ by marks or by one letter: another, one more, one less, or two that changed places."""
    plain, printed = bare_word(one), bare_word(other)
    return plain == printed or (min(len(plain), len(printed)) > 1 and is_slip(plain, printed))


@cache
def frequencies() -> Counter[str]:
    """Return how often each word stands in a title or name that is known."""
    return Counter(word for words in _spelt() for word in words)


@cache
def pairs() -> Counter[Pair]:
    """Return how often two words stand beside each other there."""
    return Counter(pair for words in _spelt() for pair in pairwise(words))


@cache
def pairs_by_letters() -> Mapping[Pair, Counter[Pair]]:
    """Return these pairs by their letters without marks."""
    found: dict[Pair, Counter[Pair]] = defaultdict(Counter)
    for (one, other), count in pairs().items():
        found[bare_word(one), bare_word(other)][one, other] = count
    return found


@cache
def known_words() -> frozenset[str]:
    """Return the words that are known to be spelt right: those of titles and names, and of what officers write."""
    written = (word for name in _WRITTEN for row in rows(name) for cell in row.values() for word in WORD.findall(cell))
    return frozenset((*frequencies(), *map(spelling, written)))


@cache
def _spelt() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(spelling, words_of(title))) for title in dict.fromkeys(_titles()))


def _titles() -> Iterator[str]:
    yield from (row.title for row in register())
    yield from (law.title for law in laws())
    yield from (row["name"] for name in _NAMES for row in rows(name))
