"""The patterns that an office may write: none that reaches past its row, holds anywhere, or needs more than linear time."""

import re

# A backslash with its letter, a class of letters, the beginning of a group, its end, how often, any letter.
_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!>]|<[=!]))?|\)|(?:[*+?]|\{\d*,?\d*\})[+?]?|.", re.DOTALL
)
_COUNT = re.compile(r"\{\d*(?P<more>,?)(?P<most>\d*)\}")
# So often may a group come that has inside what may come as often.
_OFTEN = 40
# Words that no language has: what holds here holds anywhere.
_NONSENSE = "ʒʒ ʒ"


def compiled(words: str, *, blanks: str) -> re.Pattern[str]:
    """Return a pattern that also holds as one of many in a group, `blanks` for its blanks, as the lists are compiled.

    Raises:
        re.error: it is none, has flags or groups that would reach past its own row, holds anywhere or takes too long.
    """
    pattern = re.compile(words, re.IGNORECASE)
    if re.compile(f"(?:{words.replace(' ', blanks)})").groups:
        raise re.error("a group must be (?:…)", words)
    if words and pattern.fullmatch(""):
        raise re.error("it matches where nothing stands", words)
    if words and pattern.search(_NONSENSE):
        raise re.error("it matches any words", words)
    if is_costly(words):
        raise re.error("no .* or .+, and no repeat of what repeats: write {0,40}", words)
    return pattern


def is_costly(words: str) -> bool:
    """Return whether it asks for any letters without bound, or repeats a group that has a repeat inside."""
    open_groups, before, repeats = [False], "", False
    for piece in _PIECE.findall(words):
        most = _most(piece)
        if most > _OFTEN and (repeats or (before == "." and most == float("inf"))):
            return True
        repeats = open_groups.pop() if piece == ")" and len(open_groups) > 1 else False
        if piece.startswith("("):
            open_groups.append(False)
        open_groups[-1] = open_groups[-1] or repeats or most > _OFTEN
        before = piece
    return False


def _most(piece: str) -> float:
    """Return how often what stands before the piece may come: once where it does not say."""
    if piece[0] in "*+" or piece in {"{,}", "{,}?"}:
        return float("inf")
    count = _COUNT.match(piece)
    if count is None or piece == "{}":
        return 1
    if count["most"]:
        return int(count["most"])
    return float("inf") if count["more"] else int(piece.strip("{}+?") or 1)
