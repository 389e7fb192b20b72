"""From which day what cited documents do to others holds: "A thay thế B và C kể từ ngày 01/7/2025"."""

from collections.abc import Sequence

from ..mention import Mention, Related
from ..model import CHANGES
from ..structure.segment import Sentence
from .operative import said_day

_BESIDE = 200


def date_deeds(
    text: str, sentence: Sentence, mentions: Sequence[Mention], related: list[Related], indices: Sequence[int]
) -> None:
    """Give the deeds of cited documents their day: "A thay thế B và C kể từ ngày 01/7/2025".

    It stands after the last document that A changes, in the same clause, or near A itself.
    """
    if not any(related[index].relation in CHANGES for index in indices):
        return
    day, end = None, sentence.end
    for index in reversed(indices):
        after = mentions[index].end
        stop = text.find(";", after, end)
        day = said_day(text, after, end if stop < 0 else stop) or (day if stop < 0 else None)
        like = related[index]
        if like.relation in CHANGES and like.subject is not None:
            found = day or _day_beside(text, sentence.start, mentions[like.subject], mentions[index].start)
            related[index] = like._replace(effective=found)
        end = mentions[index].start


def _day_beside(text: str, start: int, source: Mention, end: int) -> str | None:
    """Return the day in the words just before or after the source: "Kể từ ngày 01/7/2025, Nghị định A thay thế …"."""
    first = max(start, source.start - _BESIDE)
    clause = max(first, text.rfind(";", first, source.start) + 1)
    return said_day(text, clause, min(end, source.end + _BESIDE))
