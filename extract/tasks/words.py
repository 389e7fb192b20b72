"""The words of an item or a sentence, and who stands at their beginning."""

import re
from typing import NamedTuple

from ..model import Assignee
from .order_patterns import any_of, before_colon, head, passing_on, subject, verb, words_of
from .roles import read_roles

# What need not be done is ordered of nobody; "không" alone forbids, and who forbids orders.
_EXCUSED = re.compile(r"(?<!\w)(?:(?:không|chưa)\s+(?:phải|cần|bắt\s+buộc)|được\s+miễn)(?!\w)")


class Words(NamedTuple):
    """Words at `start`..`end` of the clean text.

    Attributes:
        small: the words in small letters, with single spaces.
        ordering: whether a word of order stands among them.
        headed: whether a name stands at their beginning.
        acting: somebody and his verb at their beginning, but not somebody who only passes the order on.
        colon: somebody before a colon at their beginning.
        roles: those whom lines like "Đơn vị chủ trì: …" name.
        excused: whether they begin with somebody who need not do a thing: "Phòng Giá không phải báo cáo".
    """

    text: str
    start: int
    end: int
    small: str
    ordering: bool
    headed: bool
    acting: re.Match[str] | None
    colon: re.Match[str] | None
    roles: tuple[Assignee, ...]
    excused: bool

    @property
    def names_somebody(self) -> bool:
        """Whether the words begin with somebody who does something, or an order to somebody."""
        return self.acting is not None or self.colon is not None

    @property
    def orders_something(self) -> bool:
        """Whether the words begin with a verb of doing."""
        return verb().match(self.small) is not None

    def has(self, kind: str) -> bool:
        """Return whether one of the words of `kind` in data/order_words.csv stands in the text."""
        return _holds(self.small, kind)

    def begin_with(self, kind: str) -> bool:
        """Return whether the text begins with one of the words of `kind` in data/order_words.csv."""
        return self.small.startswith(words_of(kind)) and any_of(kind).match(self.small) is not None


def read_words(text: str, start: int, end: int) -> Words:
    """Return what `text[start:end]` begins with."""
    small = _on_one_line(text[start:end].lower())
    ordering, headed = _holds(small, "order"), head().match(small) is not None
    found = subject().match(text, start, end) if headed or ordering else None
    excused = found is not None and is_excused(found)
    acting = None if found is None or excused or passing_on().search(found["who"]) else found
    colon = before_colon().match(text, start, end) if headed and ":" in small else None
    roles = read_roles(_on_one_line(text[start:end])) if ":" in small else ()
    return Words(text, start, end, small, ordering, headed, acting, colon, roles, excused)


def _on_one_line(words: str) -> str:
    """Return the words with single spaces; few have others than ends of lines."""
    words = words.replace("\n", " ").replace("\t", " ")
    return " ".join(words.split()) if "  " in words else words


def _holds(small: str, kind: str) -> bool:
    """Return whether one of the words of `kind` stands in a text in small letters with single spaces."""
    for words in words_of(kind):  # noqa: SIM110  a generator takes twice as long
        if words in small:
            return True
    return False


def is_excused(found: re.Match[str]) -> bool:
    """Return whether the words from the name to the verb of doing, which may be "phải", excuse somebody."""
    return _EXCUSED.search(found.string, found.start("who"), found.end("verb")) is not None
