"""A law as a text names it by its title."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LawName:
    """A law called by its title at `start`..`end`; not `certain` where no list knows the title."""

    start: int
    end: int
    type: str
    title: str | None
    certain: bool = True


def tidy(words: str) -> str:
    """Return a title without the line breaks within it."""
    return " ".join(words.split())
