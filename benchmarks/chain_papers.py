"""What the documents of `chains` are, before they have words."""

from datetime import date
from typing import NamedTuple


class Agency(NamedTuple):
    """Who issues: its full name, the letters in its numbers, its place, and who stands above it in the letterhead."""

    name: str
    letters: str
    place: str
    level: str
    above: str = ""


class Paper(NamedTuple):
    """A document; `cites[0]` is the one that it carries out."""

    agency: Agency
    type: str
    number: str
    day: date
    title: str
    cites: tuple["Paper", ...] = ()
    draft: bool = False
    replaces: "Paper | None" = None
