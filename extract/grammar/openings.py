"""Many patterns as one, in which the first letter of a place chooses the few that are tried there.

`re` passes over an alternative at once where its first letter differs, but not over one that begins with a group:
so the groups with which a pattern begins ("(?:tạm )?đình chỉ") can be written out ("tạm đình chỉ", "đình chỉ").
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..patterns import pattern_of

_TOKEN = pattern_of(r"\\.|\[[^]]*\]|[()|]")
_LETTER_FIRST = pattern_of(r"[^\W\d_](?![?*+{])")


def by_first_letter(patterns: Iterable[str]) -> str:
    """Return one pattern for many; where several hold at one place, the first of them does."""
    runs = groupby(patterns, key=lambda pattern: _LETTER_FIRST.match(pattern) is not None)
    return "|".join("|".join(_by_letter(run) if lettered else run) for lettered, run in runs)


def _by_letter(patterns: Iterable[str]) -> Iterator[str]:
    """Yield one alternative for each letter; the order of those that begin with one letter stays."""
    rest: dict[str, list[str]] = {}
    for pattern in patterns:
        rest.setdefault(pattern[0], []).append(pattern[1:])
    for letter, tails in rest.items():
        yield f"{letter}(?:{'|'.join(tails)})"


def openings(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern, in order, none of them beginning with a plain group if it can be helped."""
    for part in _alternatives(pattern):
        end = _group_end(part)
        rest, optional = part[end:].removeprefix("?"), part[end : end + 1] == "?"
        if not part.startswith("(?:") or rest.startswith(("?", "*", "+", "{")):
            yield part
            continue
        for first in openings(part[3 : end - 1]):
            yield from openings(first + rest)
        if optional:
            yield from openings(rest)


def _alternatives(pattern: str) -> Iterator[str]:
    depth = start = 0
    for token in _TOKEN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and depth == 0:
            yield pattern[start : token.start()]
            start = token.end()
    yield pattern[start:]


def _group_end(pattern: str) -> int:
    """Return where the first group ends."""
    depth = 0
    for token in _TOKEN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == ")" and depth == 0:
            return token.end()
    return len(pattern)
