"""A reference in the title of another one, which is its source: "Công văn A về việc triển khai Thông báo B"."""

from collections.abc import Sequence

from ..grammar.doc_types import kind_of
from ..mention import Mention, Related
from ..model import CHANGES, Also, Relation
from .certainty import certainty
from .cues import Hit
from .governing import is_planned
from .neighbours import Neighbours
from .operative import can_act, of_part
from .predicate import is_named
from .scope import changes_part, names_provisions_within


def put_in_title(
    text: str, around: Neighbours, index: int, subject: int, sharing: Sequence[int], hits: list[Hit], hit: Hit
) -> None:
    """Say how the title of the reference at `subject` uses the one at `index`; those in `sharing` may have that title too."""
    subject = around.issuing(subject)
    if hit.cue.relation in CHANGES:
        subject = around.of_same_type(index, subject)
    if hit.cue.relation is Relation.GUIDES:
        subject = _guide(around, subject)
    if around.are_one(index, subject):
        around.related[index] = Related(Relation.CITES, confidence=certainty("title", Relation.CITES))
        return
    mention, source = around.mentions[index], around.mentions[subject]
    named = hit.cue.relation is Relation.IMPLEMENTS and is_named(text, source.end, hit)
    said = Relation.CITES if named else _said(source, mention, hits, hit)
    part = said in CHANGES and bool(mention.pinpoints or _changes_part(text, hit, mention.start))
    relation = of_part(said) if part else said
    # "Luật A và Luật B sửa đổi Luật C": laws are not amended by two at once.
    shared = () if relation in CHANGES and kind_of(source.type) == "law" else sharing
    others = [each for each in shared if around.are_alike(around.mentions[each], source)]
    acting = [each for each in others if not around.are_one(each, index)]
    if relation in CHANGES:  # none changes what is later than itself
        acting = [each for each in acting if not around.is_later(index, each)]
    also = tuple(Also(relation=relation, subject=each) for each in acting)
    partial, sure = relation is not said, certainty("title", relation)
    around.related[index] = Related(relation, subject, also=also, partial=partial, confidence=sure)


def _guide(around: Neighbours, subject: int) -> int:
    """Return who guides, which no law does: "Thông tư A hướng dẫn Luật B hướng dẫn Nghị định C"."""
    outer = around.related[subject].subject
    return outer if outer is not None and kind_of(around.mentions[subject].type) == "law" else subject


def _changes_part(text: str, hit: Hit, end: int) -> bool:
    return changes_part(text, hit, hit.end, end) or names_provisions_within(text, hit.end, end)


def _said(source: Mention, target: Mention, hits: list[Hit], hit: Hit) -> Relation:
    """Return what the title of `source` says of `target`; what is only planned, or cannot be, it merely cites.

    A document without number and day is still to come: "Nghị định của Chính phủ …, thay thế Nghị định số 98/2010/NĐ-CP".
    """
    relation = hit.cue.relation or Relation.CITES
    planned = relation in CHANGES and (is_planned(hit, hits) or (source.form == "bare" and source.date is None))
    return Relation.CITES if planned or not can_act(relation, source.type, target.type) else relation
