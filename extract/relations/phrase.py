"""What a cue says, mostly with the document itself as the source: of the reference before which it stands, and of its list."""

import re
from typing import NamedTuple

from ..grammar.doc_types import kind_of, types_with
from ..mention import Mention, Related
from ..model import CHANGES, ENDINGS, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .consolidated import is_consolidated, joins_by_itself
from .context import said
from .cues import Hit
from .enumerating import ends_by_itself
from .governing import is_planned
from .operative import acts, can_change, of_part
from .scope import begins_with_wording, changes_part
from .setting import Setting

# "a) ", "- ", "V/v ": what may stand before the first word of a sentence.
_OPENING = pattern_of(r"\W*(?:[\w.]{1,6}[.)/]\s*)?\W*(?:(?:v/v|về\s+việc)(?!\w))?\W*", re.IGNORECASE)
_LONGEST_OPENING = 40
# "… yêu cầu tại": what stands at a place.
_AT_PLACE = pattern_of(r"\s(?:tại|trong|theo)\Z")
_ENDS_OWN = ENDINGS | {Relation.SUSPENDS}
_OF_DEEDS = CHANGES | {Relation.GUIDES, Relation.CONSOLIDATES}
# "Tạm dừng thực hiện Kế hoạch A khi có dịch" says what would be done.
_IF = pattern_of(r"\s(?:nếu|khi|trong\s+trường\s+hợp)\s")
# "Bãi bỏ Quyết định …, hoàn thành trong quý IV" is an order.
_IN_TIME = pattern_of(
    r"(?<!\w)(?:hoàn\s+thành|xong|trước\s+ngày|chậm\s+nhất|trong\s+(?:tháng|quý|năm))(?!\w)", re.IGNORECASE
)
# "41-CT/TU": the ranks of acts of the state do not hold among documents of the Party.
_PARTY = pattern_of(r"\d+-[^\W\d_]+/")


class Phrase(NamedTuple):
    """What the words before a list say of each reference in it, with the document as the source, or the reference `subject`."""

    relation: Relation = Relation.CITES
    part: bool = False
    effective: str | None = None
    confidence: float = certainty("unled")
    subject: int | None = None

    def no_surer_than(self, most: float) -> "Phrase":
        """Return the same, at most as sure."""
        return self._replace(confidence=min(self.confidence, most))

    def of(self, mention: Mention) -> Related:
        """Return how the phrase uses one reference of its list: what changes a part of it amends the whole."""
        part = self.part or bool(self.relation in CHANGES and mention.pinpoints)
        relation = of_part(self.relation) if part else self.relation
        partial = part and relation is not self.relation
        return Related(relation, self.subject, (), self.effective, partial, self.confidence)


def phrase_of(setting: Setting, hit: Hit, hits: list[Hit], mention: Mention | None, *, acting: bool = False) -> Phrase:
    """Return what the cue says of `mention`, the first of the list, or of a list below the sentence.

    `acting` says that the document does so by what stands before ("… sửa đổi A và bãi bỏ B").
    """
    relation = said(setting, hit, mention)
    if hit.cue.deed and not acting and not does(setting, hit, hits, mention):
        return Phrase(_when_ordered(hit, mention), confidence=certainty("ordered"))
    if relation is Relation.CONSOLIDATES and not _consolidates(setting, hit):
        return Phrase()
    end = mention.start if mention else setting.sentence.end
    pinpointed = mention is not None and bool(mention.pinpoints)
    told = setting.text.find(":", hit.end, end) if hit.cue.voice == "after" else hit.end
    part = relation in CHANGES and (
        begins_with_wording(setting.text, hit.end, end)
        or (not pinpointed and changes_part(setting.text, hit, max(told, hit.end), end))
    )
    day = setting.effective_day(hit.start) if relation in CHANGES else None
    return Phrase(relation, part, day, _confidence(setting, hit, relation))


def _consolidates(setting: Setting, hit: Hit) -> bool:
    """Return whether the document is a consolidated text: its sign says so, or its words where it has lost its header."""
    lost = setting.document.type is None
    return is_consolidated(setting.document) or (lost and joins_by_itself(setting.text, hit.start))


def _confidence(setting: Setting, hit: Hit, relation: Relation) -> float:
    """Return how sure the relation is: what a later word of a sentence says to be carried out is often only mentioned."""
    if relation is Relation.CITES:
        return certainty("cited")
    if relation in _OF_DEEDS:
        return certainty("does")
    if _opens(setting, hit):
        return certainty("opens", relation)
    at_place = relation is Relation.IMPLEMENTS and _AT_PLACE.search(setting.text, hit.start, hit.end)
    return certainty("place" if at_place else "within", relation)


def _opens(setting: Setting, hit: Hit) -> bool:
    """Return whether the sentence begins with the cue, or its clause after a semicolon."""
    start = setting.sentence.start + setting.label_length()
    if hit.start - start <= _LONGEST_OPENING and _OPENING.fullmatch(setting.text, start, hit.start):
        return True
    return setting.text[max(start, hit.start - _LONGEST_OPENING) : hit.start].rstrip().endswith(";")


def does(setting: Setting, hit: Hit, hits: list[Hit], mention: Mention | None) -> bool:
    """Return whether the document itself does by these words what they say, and neither plans nor orders it."""
    if hit.cue.relation is Relation.CORRECTS:
        return not is_planned(hit, hits)
    rewritten = hit.cue.voice == "after" and hit.cue.relation is Relation.AMENDS and setting.block.part == "body"
    own = mention is not None and setting.document.issuer in (mention.issuer, None)
    acting = (
        rewritten
        or ends_by_itself(setting, hit)
        or acts(setting.text, setting.block, setting.sentence.start, hit.start, setting.document, own=own)
    )
    acting = acting or (mention is not None and _ends_own(setting, hit, mention))
    if is_planned(hit, hits) or not acting:
        return False
    if hit.cue.relation is Relation.GUIDES:
        return True
    if mention is not None and _PARTY.match(mention.number or ""):
        return setting.document.type not in types_with("proposes")
    return can_change(setting.document.type, mention.type if mention else None)


def _ends_own(setting: Setting, hit: Hit, mention: Mention) -> bool:
    """Return whether an item begins with the end of what the own agency has issued, and gives nobody time for it."""
    ends = hit.cue.relation in _ENDS_OWN and hit.cue.voice == "active"
    own = setting.document.issuer is not None and mention.issuer == setting.document.issuer
    numbered = (setting.block.label or "")[:1].isdigit() and setting.document.type != "Chỉ thị"
    first = setting.sentence.start + setting.label_length()
    later = hit.cue.relation is Relation.SUSPENDS and setting.sentence.start > setting.block.start
    labelled = numbered and (setting.label_length() > 0 or later)
    begins = labelled and not any(map(str.isalpha, setting.text[first : hit.start]))
    behind = mention.end, setting.sentence.end
    return ends and own and begins and not any(each.search(setting.text, *behind) for each in (_IN_TIME, _IF))


def _when_ordered(hit: Hit, mention: Mention | None) -> Relation:
    """Return what a deed is that another one is told to do: who guides the carrying out of a plan carries it out."""
    plan = mention is not None and kind_of(mention.type) == "plan"
    return Relation.IMPLEMENTS if plan and hit.cue.relation is Relation.GUIDES else Relation.CITES
