"""Rows of a list of documents whose cells stand on lines of their own, as portals and PDF files give a table away.

A line names a document, the next ones its title or the part that ended, and one says which document ended it.
"""

from itertools import pairwise

from ..mention import Mention, Related
from ..model import CHANGES, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .clauses import begins_with_part
from .cues import Hit, find_cues
from .neighbours import Neighbours
from .operative import of_part

_LABEL = pattern_of(r"\W{0,4}(?:\w{1,4}[.)]?\s{1,4})?")
# A title fills no more lines of a cell; no cell is longer.
_MOST_LINES = 6
_LONGEST = 900


def end_stacked(text: str, around: Neighbours) -> None:
    """Read a line "Được thay thế bởi Quyết định B": B replaces the document that a line above it names alone."""
    for index in range(1, len(around.mentions)):
        listed = around.related[index - 1]
        if listed.relation is not Relation.CITES or listed.subject is not None:
            continue
        hit = _opening_its_line(text, around.mentions[index].start)
        lines = _lines_between(text, around.mentions[index - 1], hit.start) if hit else None
        if hit is not None and lines is not None:
            part = any(begins_with_part(text, start, end) for start, end in lines)
            around.related[index - 1] = _ended(hit.cue.relation or Relation.REPEALS, index, part=part)


def _ended(relation: Relation, by: int, *, part: bool) -> Related:
    acts = of_part(relation) if part else relation
    return Related(acts, by, partial=acts is not relation, confidence=certainty("row"))


def _opening_its_line(text: str, place: int) -> Hit | None:
    """Return the words with a capital that begin the line of the document at `place` and say what it did."""
    start = text.rfind("\n", max(0, place - _LONGEST), place) + 1
    if not 0 < start < place or not text[start].isupper():
        return None
    hit = next(iter(find_cues(text, start, place)), None)
    says = hit is not None and hit.start == start and hit.cue.voice == "passive" and hit.cue.relation in CHANGES
    return hit if hit is not None and says and not text[hit.end : place].strip() else None


def _lines_between(text: str, listed: Mention, end: int) -> list[tuple[int, int]] | None:
    """Return the lines between a document and the words at `end`, null where it is not one cell of a row and they another."""
    first = text.rfind("\n", max(0, listed.start - _LONGEST), listed.start) + 1
    if _LABEL.fullmatch(text, first, listed.start) is None or not 0 < end - listed.end < _LONGEST:
        return None
    lines = [listed.end]
    while (stop := text.find("\n", lines[-1], end)) >= 0:
        lines.append(stop + 1)
    alone = len(lines) > 1 and not text[listed.end : lines[1]].strip(" .,;\n")
    return list(pairwise(lines[1:])) if alone and len(lines) <= _MOST_LINES else None
