"""The words that say how one document uses another: the rows of data/cues.csv, found in one pass.

A row's `voice` says which way it points: "active", the words come before their target; "passive", the document before
them is the target and the one after them acts ("được sửa đổi bởi"); "after", the target stands before them ("hết hiệu
lực"); "place", they say where something stands ("quy định tại"); "plan", what follows is only intended ("dự thảo"); "none", words that look like a cue and are none.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ..model import Relation
from ..rules import rows, split

Voice = Literal["active", "passive", "after", "place", "plan", "none"]

STRENGTH = {relation: rank for rank, relation in enumerate(Relation)}
_REACH = 260


@dataclass(frozen=True, slots=True)
class Cue:
    """A row of the list.

    Attributes:
        row: its place in the list, from 0.
        relation: what the words say, null where they say nothing.
        voice: which way they point.
        deed: whether they need an act of the document itself ("Quyết định này thay thế …"), not a mere mention of one.
        targets: types, or kinds of types, of the documents that they can be said of; empty means all.
        reach: how many characters may stand between the words and the target.
    """

    row: int
    relation: Relation | None
    voice: Voice
    deed: bool
    targets: frozenset[str]
    reach: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue at `start`..`end` of the clean text."""

    start: int
    end: int
    cue: Cue

    def reaches(self, place: int) -> bool:
        """Return whether a target at `place` is near enough."""
        return place - self.end <= self.cue.reach

    def fits(self, type_: str | None) -> bool:
        """Return whether the words can be said of a document of `type_`; they can of one whose type is not known."""
        return not self.cue.targets or type_ is None or bool({type_, kind_of(type_)} & self.cue.targets)


def find_cues(text: str, start: int, end: int) -> list[Hit]:
    """Return the cues of `text[start:end]` in order; where rows overlap the first one holds."""
    cues = _cues()
    found = _pattern().finditer(_small(text[start:end]))
    return [Hit(start + each.start(), start + each.end(), cues[int((each.lastgroup or "")[1:])]) for each in found]


def _small(words: str) -> str:
    """Return `words` in small letters, as many of them: matching without regard to case takes three times as long."""
    small = words.lower()
    return small if len(small) == len(words) else "".join(each.lower()[0] for each in words)


@cache
def kind_of(type_: str | None) -> str:
    """Return what a type is: "law", "state" (other binding acts), "plan", "letter", "generic", or "" where unknown."""
    return _kinds().get(type_ or "", "")


@cache
def _kinds() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in rows("doc_types")}


@cache
def _cues() -> tuple[Cue, ...]:
    return tuple(
        Cue(
            row=at,
            relation=Relation(row["relation"]) if row["relation"] else None,
            voice=row["voice"],  # type: ignore[arg-type]  # the list's test holds it to these voices
            deed=row["where"] == "deed",
            targets=frozenset(split(row["targets"])),
            reach=int(row["reach"] or _REACH),
        )
        for at, row in enumerate(rows("cues"))
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Return all rows as one alternation, words set apart by any white space.

    An empty group ends each row and names it: a group around it would hide its first letter, by which `re` passes over
    most rows at once.
    """
    patterns = (f"(?:{_spaced(row['pattern'])})(?P<c{at}>)" for at, row in enumerate(rows("cues")))
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


def _spaced(pattern: str) -> str:
    """Let words be set apart by any white space, a line's end included."""
    return pattern.replace(" ", r"\s+")
