"""Footnotes (chú thích): the mark in brackets with which one begins, and the same mark above, behind what it tells of."""

from typing import NamedTuple

from ..patterns import pattern_of

_MARK = pattern_of(r"\[\d{1,2}\]|\(\d{1,2}\)")


class Mark(NamedTuple):
    """The mark of a footnote: where its note goes on behind it, and where above the note it stands."""

    end: int
    above: int


def mark_of_note(text: str, start: int) -> Mark | None:
    """Return the mark with which words at `start` begin, null where they begin with none or it stands nowhere above them.

    "(1)" stands right behind a word of which the note tells; apart from it, it is the number of an item: "như mục (1)".
    """
    mark = _MARK.match(text, start)
    above = text.rfind(mark[0], 0, start) if mark else -1
    if mark is None or above < 0:
        return None
    apart = text[above] == "(" and text[above - 1 : above].isspace()
    return None if apart else Mark(mark.end(), above)
