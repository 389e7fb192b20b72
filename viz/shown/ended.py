"""Which documents are no longer in force, and by which other one they were replaced or repealed."""

from collections.abc import Mapping

from ...messages import printed_date
from ...queries.chains.reliance import ends
from ..labels import label
from .model import ShownRelation, View


def ends_of(view: View) -> dict[str, ShownRelation]:
    """Return the relation by which each document that is no longer in force ended, by its key.

    What ends another one only after the day on which the view was made has not ended it yet.
    """
    status = {each.key: each.status for each in view.documents}
    return {
        each.target: each
        for each in reversed(view.relations)
        if ends(each.kind, status[each.source], partial=each.partial) and not _is_ahead(each, view.colophon.made)
    }


def _is_ahead(relation: ShownRelation, made: str | None) -> bool:
    return bool(made and relation.effective and relation.effective > made)


def ended(relation: ShownRelation, names: Mapping[str, str], lang: str) -> str:
    """Return by which document another one was replaced or repealed, and since when; `names` are those of the documents, by key."""
    said = label("impact.ended", lang, verb=label(f"relation.{relation.kind}", lang), name=names[relation.source])
    day = relation.effective and label("panel.effective", lang, date=printed_date(relation.effective))
    return f"{said}, {day}" if day else said
