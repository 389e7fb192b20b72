"""Which documents end or change another one: however many stand around it, these keep a box of their own."""

from collections.abc import Iterable

from .model import DRAWN_AS_CHANGES, KINDS, ShownRelation

CHANGING = 4
"""So many of them never fold."""


def changing(relations: Iterable[ShownRelation]) -> list[str]:
    """Return the keys of the documents that change a document, of the relations that lead to it; what replaces or repeals it first."""
    changes = [step for step in relations if step.kind in DRAWN_AS_CHANGES]
    changes.sort(key=lambda step: KINDS.index(step.kind))
    return list(dict.fromkeys(step.source for step in changes))[:CHANGING]
