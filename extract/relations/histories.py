"""What has been done to a document that a sentence names: "Luật A được sửa đổi, bổ sung bởi Luật B và Luật C"."""

import re
from dataclasses import dataclass

from ..mention import Related
from ..model import CHANGES, Also, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .clauses import Gap, begins_with_person, begins_with_thing
from .continuing import are_subjects
from .cues import Hit
from .neighbours import Neighbours
from .operative import can_act, of_part
from .scope import ends_part, fells_part
from .setting import Setting

AMENDER = Related(Relation.CITES, confidence=certainty("acting"))
"""How one that has acted is used where nothing is done to itself: "Bãi bỏ Quyết định A (đã được sửa đổi bởi Quyết định B)" names B only."""
# "Luật A và Luật B (cùng được sửa đổi bởi Luật C)": what is done is done to the whole list.
_ALIKE = pattern_of(
    r"(?<!\w)(?:cùng|đều|cả\s+hai|cả\s+\d{1,2})(?:\s+(?:luật|nghị\s+định|văn\s+bản))?(?:\s+đều)?(?:\s+đã)?\s+\Z",
    re.IGNORECASE,
)
# "(Công văn A): thời hạn nộp được kéo dài theo Nghị định B" tells of a time, not of the letter; "A: khoản 5 được sửa đổi bởi B" tells of A.
_OF_ANOTHER = pattern_of(r"[^:;]{0,80}:\s+(?:thời\s+(?:hạn|gian)|hạn)\s+\w")
_PROLONGS = pattern_of(r"kéo\s+dài|gia\s+hạn", re.IGNORECASE)
# What stands between two things that are done to one document: "…, đã và hiện nay được".
_AND = frozenset({",", "và", "đồng"})
_BOTH = _AND | {"đã", "thời", "hiện", "nay", "sau", "đó"}


@dataclass(frozen=True, slots=True)
class History:
    """What is being told of a document: those of a list act on it so, and on the ones `beside` it."""

    target: int
    relation: Relation
    beside: tuple[int, ...] = ()

    def goes_on(self, around: Neighbours, index: int) -> None:
        """Say that the reference at `index` has acted too."""
        for each in (*self.beside, self.target):
            _acts(around, index, each, self.relation)


def begin_history(
    setting: Setting,
    around: Neighbours,
    index: int,
    hit: Hit,
    last: int,
    sharing: tuple[int, ...],
    *,
    part: bool,
    bracketed: bool,
) -> History:
    """Read "Luật A được sửa đổi, bổ sung bởi Luật B", and return what is told of A: B acts on it, and is used as A is.

    Args:
        setting: the sentence.
        around: the references of the document.
        index: the reference that has acted, B.
        hit: the words that say so.
        last: the reference on which it acts, A.
        sharing: the references before A that share its title.
        part: whether the words name a part of A.
        bracketed: whether they stand in brackets behind A.
    """
    target = around.of_same_type(index, last)
    around.use_like(index, target, "acting")
    relation = hit.cue.relation or Relation.AMENDS
    changed = relation in CHANGES and around.related[target].relation in CHANGES
    told = _is_told(around.related[target]) or not around.can_be_like(index, target)
    if changed or (bracketed and told):
        around.related[index] = AMENDER
    part = (
        part
        or ends_part(setting.text, hit)
        or fells_part(setting.text, around.mentions[target], around.mentions[index], relation)
    )
    alike = _ALIKE.search(setting.text, around.mentions[last].end, hit.start) is not None
    alike = alike or are_subjects(setting, around, sharing, target)
    history = History(target, of_part(relation) if part else relation, sharing if alike else ())
    history.goes_on(around, index)
    return history


_BEHIND_COMMA = pattern_of(r"\s*,\s+(?=[^,]+\Z)")


def is_of_another(text: str, gap: Gap, hit: Hit) -> bool:
    """Return whether it is told of something else than the last reference: of a time behind a colon that it was made longer, of another subject behind a comma."""
    if hit.cue.voice == "passive" and hit.cue.relation in CHANGES and _names_another(text, gap.start, hit.start):
        return True
    prolongs = hit.cue.voice == "passive" and _PROLONGS.search(text, hit.start, hit.end) is not None
    return prolongs and _OF_ANOTHER.match(text, gap.start, hit.start) is not None


def _names_another(text: str, start: int, end: int) -> bool:
    """Return whether a subject of its own stands behind a comma: "theo Quyết định A, diện tích 5 ha | bị thu hồi tại Quyết định B"."""
    comma = _BEHIND_COMMA.match(text, start, end)
    if comma is None:
        return False
    subject = comma.end()
    return begins_with_thing(text, subject, end) or begins_with_person(text, subject, end)


def told_of(text: str, gap: Gap, hit: Hit, last: int, history: History | None, *, bracketed: bool) -> int:
    """Return of which reference more is told: "A (được sửa đổi bởi B và bị thay thế bởi C)" says both of A, and so does ";" there."""
    if history is None:
        return last
    words = text[gap.start : hit.start].lower().replace(",", " , ").split()
    both = bool(words) and set(words) <= _BOTH and not set(words).isdisjoint(_AND)
    return history.target if both or (bracketed and words[:1] == [";"]) else last


def _is_told(target: Related) -> bool:
    """Return whether what is done to the target is not done to those that amended it: only some of it, or by another.

    Who carries out what is amended carries out the amendment too.
    """
    if target.subject is not None:
        return target.relation is not Relation.IMPLEMENTS
    return target.partial or target.relation in CHANGES - {Relation.AMENDS}


def _acts(around: Neighbours, index: int, target: int, relation: Relation) -> None:
    if around.are_one(index, target) or not can_act(
        relation, around.mentions[index].type, around.mentions[target].type
    ):
        return
    acted_on = around.related[target]
    around.related[target] = acted_on._replace(also=(*acted_on.also, Also(relation=relation, subject=index)))
