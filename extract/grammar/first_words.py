"""Many patterns, of which the first word at a place chooses the few that are tried there.

Each few are compiled when a text first holds their word: a list has many words, and a text holds few of them.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from ..patterns import pattern_of
from .alternation import alternation

# The first word of a pattern behind what must not stand before it, "(?<!chương\s)trình"; a letter may be one of a set.
_FIRST_WORD = pattern_of(
    r"(?:\(\?<[!=][^()]*\))*(?P<word>(?:[^\W\d_]|\[[^\W\d_]+\])+)(?=\\s\+|\(\?(?:[!=<]|:\\s\+)|\Z)"
)
# What begins with a mark holds where no word begins.
_MARK_FIRST = pattern_of(r"(?:[^\w\s\\(\[.^$]|\\\()(?![?*+{])")
_LETTER = pattern_of(r"\[([^]]+)\]|(.)")


Sorted = tuple[dict[str, list[str]], list[str], str]
"""The patterns of a list as plain data.

By each first word what is tried there, in the order of the list; all that begin with no word, which are tried where none of the
first words stands; the pattern of where any of them may begin.
"""


def by_first_word(named: Iterable[tuple[str, str]]) -> Sorted:
    """Return the patterns of a list, each given with the name of its row."""
    patterns: dict[str, list[str]] = {}
    others: list[str] = []
    # Those of the others that do not begin with a mark either, so that they may hold at any of the first words too.
    loose: list[str] = []
    for name, written in named:
        pattern, words = f"{written}(?P<{name}>)", _first_words(written)
        for word in words:
            patterns.setdefault(word, list(loose)).append(pattern)
        if not words:
            others.append(pattern)
        if not words and not _MARK_FIRST.match(pattern):
            for few in (loose, *patterns.values()):
                few.append(pattern)
    rest = "".join(f"|{pattern}" for pattern in others)
    return patterns, others, rf"(?<!\w)(?:{alternation(tuple(patterns))}(?!\w){rest})"


class FirstWords:
    """The patterns of a list; where several hold at one place, the first of them does.

    They are matched to whole words. One that does not begin with a word is tried wherever any may begin.
    """

    def __init__(self, patterns: dict[str, list[str]], others: list[str], begins: str) -> None:
        self._patterns, self._others = patterns, others
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._any = pattern_of(begins)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in order, none over another; `lastgroup` of each is the name of its row."""
        past, compiled = 0, self._compiled
        for word in self._any.finditer(text):
            start = word.start()
            if start < past:
                continue
            first = word[0]
            pattern = compiled.get(first) or self._beginning_with(first)
            if found := pattern.match(text, start):
                past = found.end()
                yield found

    def _beginning_with(self, word: str) -> re.Pattern[str]:
        few = self._patterns.get(word, self._others)
        pattern = self._compiled[word] = pattern_of(rf"(?:{'|'.join(few)})(?!\w)")
        return pattern


def _first_words(pattern: str) -> list[str]:
    """Return the words with which what `pattern` matches may begin: "s[ửư]a" is two; none where it begins with no word."""
    found = _FIRST_WORD.match(pattern)
    letters = [each[1] or each[2] for each in _LETTER.finditer(found["word"])] if found else []
    return ["".join(each) for each in product(*letters)] if letters else []
