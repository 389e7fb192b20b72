"""Any of many words as one pattern: a tree of their letters, so that each letter of the text is looked at once."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from os.path import commonprefix


def alternation(words: Iterable[str] | Mapping[str, str], *, blank: str = r"\s+") -> str:
    """Return a pattern that matches the longest of `words` that is there, white space as in broken lines or as `blank` says.

    A mapping says for each word which pattern, one that begins with a parenthesis, must match after it.
    """
    follows = words if isinstance(words, Mapping) else {}
    longest_first = sorted(set(words), reverse=True)
    return _any_of(longest_first, 0, follows, blank) if longest_first else ""


def _any_of(words: Sequence[str], at: int, follows: Mapping[str, str], blank: str) -> str:
    """Return the pattern of what the words, longer ones first, have behind the letters before `at`, which they share."""
    if len(words) == 1:
        return _spelt(words[0][at:], blank) + follows.get(words[0], "")
    fork = len(commonprefix((words[0], words[-1])))  # noqa: RUF071 letter by letter is what is wanted
    return f"{_spelt(words[0][at:fork], blank)}(?:{'|'.join(_branches(words, fork, follows, blank))})"


def _branches(words: Sequence[str], fork: int, follows: Mapping[str, str], blank: str) -> Iterator[str]:
    """Yield how the words go on behind the letters that they share, the one last that ends there."""
    for _, alike in groupby(words, key=lambda word: word[fork : fork + 1]):
        yield _any_of(list(alike), fork, follows, blank)


def _spelt(words: str, blank: str) -> str:
    """Return the pattern of some letters of the words; letters and digits stand for themselves."""
    return words if words.isalnum() else blank.join(map(re.escape, words.split(" ")))
