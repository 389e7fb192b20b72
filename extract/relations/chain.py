"""The references of one sentence, from the first to the last: which cue governs each, and which title each stands in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from ..mention import Mention, Related
from ..model import Also, Document, Relation
from ..structure.segment import Block, Sentence
from .clauses import Gap, goes_on_with, joins_noun, leaves_title, names_part, read_gap
from .consolidated import is_consolidated
from .cues import Hit, find_cues, kind_of
from .governing import governing, is_planned, stands_after_and
from .operative import CHANGES, acts, can_change, effective_day, is_heading, of_part

_NEAR = 60
# How far back a list, and how far outwards a title, is followed: no real one goes further, and hostile text takes linear time.
_LONGEST_LIST = 100
_DEEPEST = 12
# No title says these of its document: "Căn cứ", "Theo đề nghị của" begin anew, also where a full stop was forgotten.
_OF_THE_DOCUMENT = frozenset({Relation.BASED_ON, Relation.PROPOSED_BY})


@dataclass(frozen=True, slots=True)
class Phrase:
    """What the words before a list say of each reference in it, with the document as the source."""

    relation: Relation = Relation.CITES
    part: bool = False
    effective: str | None = None
    confidence: float = 0.85


@dataclass(slots=True)
class Chain:
    """A sentence while its references are being read; `related` is of the whole document, in the order of `mentions`."""

    text: str
    mentions: Sequence[Mention]
    related: list[Related]
    document: Document
    block: Block
    sentence: Sentence
    phrase: Phrase = field(default_factory=Phrase)
    before: int | None = None
    sharing: tuple[int, ...] = ()
    amended: int | None = None

    def add(self, index: int) -> None:
        """Say how the reference at `index`, the next one of the sentence, is used."""
        mention = self.mentions[index]
        gap = read_gap(self.text, self._end_of_last(), mention.start)
        hits = find_cues(self.text, gap.start, gap.end)
        hit = governing(self.text, hits, gap.cut, mention)
        if self.before is None or gap.cut > gap.start:
            self._in_new_clause(index, gap, hits, hit)
        elif hit is not None and hit.cue.voice == "passive":
            self._acted_on_by(index, hit)
        elif _joins(gap, hits, hit):
            self._joined(index, gap)
        else:
            self._after_last(index, gap, hits, hit)
        if gap.joint is None:
            self.sharing = ()
        self.before = index

    def close(self) -> Phrase:
        """Read the words after the last reference; return what they say of a list that may follow the sentence."""
        start, end = self._end_of_last(), self.sentence.end
        gap = read_gap(self.text, start, end)
        hits = find_cues(self.text, start, end)
        for each in hits:
            if each.cue.voice == "after":
                self._ended(each)
        hit = governing(self.text, hits, gap.cut, None)
        if hit is not None and hit.cue.voice != "passive" and self._opens_list(hit):
            return self._phrase(hit, hits, None)
        return Phrase() if gap.breaks else self.phrase

    def _opens_list(self, hit: Hit) -> bool:
        """Return whether a list follows: after a colon, or below the heading of an article that acts."""
        return self.text[self.sentence.end - 1] == ":" or (is_heading(self.text, self.block) and hit.cue.deed)

    def _end_of_last(self) -> int:
        return self.sentence.start if self.before is None else self.mentions[self.before].end

    def _in_new_clause(self, index: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
        """Read the first reference of the sentence, or one after ";" or in a new main clause."""
        self.amended = None
        on = goes_on_with(self.text, gap.cut, gap.end)
        if hit is not None:
            self.phrase = Phrase() if hit.cue.voice == "passive" else self._phrase(hit, hits, index)
        elif not on or gap.breaks:
            self.phrase = Phrase()
        elif self.before is None and gap.cut > gap.start:
            self.phrase = self._phrase_before(hits, gap, index)
        self._put(index, self.phrase)

    def _phrase_before(self, hits: list[Hit], gap: Gap, index: int) -> Phrase:
        """Read a list whose first items are no references: "Thực hiện kết luận của Thường trực; Kế hoạch số …"."""
        first = governing(self.text, [hit for hit in hits if hit.end <= gap.cut], gap.start, None)
        return self._phrase(first, hits, index) if first is not None else self.phrase

    def _phrase(self, hit: Hit, hits: list[Hit], index: int | None) -> Phrase:
        """Return what the cue says with the document as the source."""
        mention = self.mentions[index] if index is not None else None
        relation = hit.cue.relation or Relation.CITES
        if hit.cue.deed and not self._does(hit, hits, mention):
            return Phrase(_when_ordered(hit, mention), confidence=0.8)
        if relation is Relation.CONSOLIDATES and not is_consolidated(self.document):
            return Phrase()
        end = mention.start if mention else self.sentence.end
        pinpointed = mention is not None and bool(mention.pinpoints)
        part = relation in CHANGES and not pinpointed and names_part(self.text, hit.end, end)
        day = None
        if relation in CHANGES:
            day = effective_day(self.text, self.sentence.start, self.sentence.end, self.document)
        return Phrase(relation, part, day, 1.0 if end - hit.end < _NEAR else 0.9)

    def _does(self, hit: Hit, hits: list[Hit], mention: Mention | None) -> bool:
        if hit.cue.relation is Relation.CORRECTS:
            return not is_planned(hit, hits)
        if is_planned(hit, hits) or not acts(self.text, self.block, self.sentence.start, hit.start, self.document):
            return False
        if hit.cue.relation is Relation.GUIDES:
            return True
        return can_change(self.document.type, mention.type if mention else None)

    def _put(self, index: int, phrase: Phrase) -> None:
        part = phrase.part or bool(phrase.relation in CHANGES and self.mentions[index].pinpoints)
        relation = of_part(phrase.relation) if part else phrase.relation
        self.related[index] = Related(
            relation,
            effective=phrase.effective,
            partial=part and relation is not phrase.relation,
            confidence=phrase.confidence,
        )

    def _joined(self, index: int, gap: Gap) -> None:
        """Let a reference that goes on a list be used as the one that it is joined to."""
        fellow = self._fellow(index, gap)
        like = self.related[fellow]
        if like.subject is None and self.phrase.relation in CHANGES:
            self._put(index, self.phrase)
        else:
            self.related[index] = replace(like, also=(), confidence=min(like.confidence, 0.95))
        if self.amended is not None and not gap.titled:
            self._amends(index, self.amended)
        self.sharing = (*self.sharing, fellow) if fellow == self.before and not gap.titled else ()

    def _fellow(self, index: int, gap: Gap) -> int:
        """Return which reference the list goes on from: the last one, or one in whose title that one stands."""
        chain = self._enclosing()
        if len(chain) == 1:
            return chain[0]
        if self.phrase.relation in CHANGES and self._is_listed(chain[0]):
            return chain[-1]
        mention = self.mentions[index]
        same = [each for each in chain if self.mentions[each].type == mention.type]
        if same:
            return same[-1] if gap.titled and same[0] == chain[0] else same[0]
        own = self.document.issuer is not None and mention.issuer == self.document.issuer
        return chain[-1] if gap.titled or own else chain[0]

    def _is_listed(self, place: int) -> bool:
        """Return whether an item of the list itself names the same document as `place`, which stands in a title."""
        earlier = range(place - 1, max(place - _LONGEST_LIST, 0) - 1, -1)
        within = takewhile(lambda each: self.mentions[each].start >= self.sentence.start, earlier)
        return any(self.related[each].subject is None and self._are_one(each, place) for each in within)

    def _enclosing(self) -> list[int]:
        """Return the last reference, the one in whose title it stands, and so on outwards."""
        chain: list[int] = []
        at = self.before
        while at is not None and len(chain) < _DEEPEST:
            chain.append(at)
            at = self.related[at].subject
        return chain

    def _acted_on_by(self, index: int, hit: Hit) -> None:
        """Read "Luật A được sửa đổi, bổ sung bởi Luật B": B acts on A, and is itself used as the phrase says."""
        chain = self._enclosing()
        type_ = self.mentions[index].type
        target = next((each for each in chain if self.mentions[each].type == type_), chain[0])
        like = self.related[target]
        self.related[index] = replace(like, also=(), confidence=min(like.confidence, 0.95))
        self._amends(index, target, hit.cue.relation or Relation.AMENDS)
        self.amended = target

    def _amends(self, index: int, target: int, relation: Relation | None = None) -> None:
        if self._are_one(index, target):
            return
        kind = relation or self.related[target].also[-1].relation
        also = Also(relation=kind, subject=index)
        self.related[target] = replace(self.related[target], also=(*self.related[target].also, also))

    def _after_last(self, index: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
        """Words other than a joint stand between the last reference and this one: its title, an aside, or a new cue."""
        last = self.before
        if last is None:
            return
        if hit is not None and self._beside_last(index, hit, hits):
            return
        aside = self.text[gap.start : gap.end].rstrip().endswith("(")
        attached = any(each.cue.voice == "none" for each in hits)
        if hit is None and aside:
            self._in_aside(index, last, gap)
        elif hit is None and attached:
            self.related[index] = replace(self.related[last], also=())
        elif hit is None:
            self.related[index] = Related(Relation.CITES, last if gap.titled else None, confidence=0.7)
        elif hit.cue.relation not in _OF_THE_DOCUMENT and self._stands_in_title(gap, hit):
            self._in_title(index, last, hit, hits)
        else:
            self.phrase = self._phrase(hit, hits, index)
            self._put(index, self.phrase)

    def _stands_in_title(self, gap: Gap, hit: Hit) -> bool:
        titled = gap.titled or not self.text[gap.start : hit.start].strip()
        return titled and not leaves_title(self.text, gap, hit.start, deed=hit.cue.deed)

    def _in_aside(self, index: int, last: int, gap: Gap) -> None:
        """Read a number in brackets: it belongs to the last reference, or to what the list goes on with."""
        if joins_noun(self.text, gap.start, gap.end):
            self.related[index] = replace(self.related[last], also=(), confidence=0.8)
        else:
            self.related[index] = Related(Relation.CITES, confidence=0.7)

    def _beside_last(self, index: int, hit: Hit, hits: list[Hit]) -> bool:
        """Read "… sửa đổi A và bãi bỏ B", where one source does both; return whether that is how it stands here."""
        last = self.related[self.before or 0]
        guides = hit.cue.relation is last.relation is Relation.GUIDES and last.subject is not None
        if not guides and (hit.cue.relation not in CHANGES or last.relation not in CHANGES):
            return False
        if not stands_after_and(self.text, hit.start):
            return False
        if last.subject is not None:
            self._in_title(index, last.subject, hit, hits)
        else:
            self.phrase = self._phrase(hit, hits, index)
            self._put(index, self.phrase)
        return True

    def _in_title(self, index: int, subject: int, hit: Hit, hits: list[Hit]) -> None:
        """Read "Công văn A về việc triển khai Thông báo B": A is the source, and with it those that share its title."""
        if self._are_one(index, subject):
            self.related[index] = Related(Relation.CITES, confidence=0.7)
            return
        mention, source = self.mentions[index], self.mentions[subject]
        relation = hit.cue.relation or Relation.CITES
        can = relation is Relation.CORRECTS or can_change(source.type, mention.type)
        if relation in CHANGES and (is_planned(hit, hits) or not can):
            relation = Relation.CITES
        part = relation in CHANGES and bool(mention.pinpoints or names_part(self.text, hit.end, mention.start))
        kind = of_part(relation) if part else relation
        sharing = [each for each in self.sharing if self._shares(each, index, source)]
        self.related[index] = Related(
            kind,
            subject,
            also=tuple(Also(relation=kind, subject=each) for each in sharing),
            partial=kind is not relation,
            confidence=0.95,
        )

    def _shares(self, each: int, index: int, source: Mention) -> bool:
        return self.mentions[each].type == source.type and not self._are_one(each, index)

    def _are_one(self, first: int, second: int) -> bool:
        """Return whether two places name one document: it never acts on itself."""
        one, other = self.mentions[first], self.mentions[second]
        return (one.number, one.title if one.number is None else None, one.type) == (
            other.number,
            other.title if other.number is None else None,
            other.type,
        )

    def _ended(self, hit: Hit) -> None:
        """Read "Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the words follow their target."""
        if self.before is None or not self._does(hit, [], self.mentions[self.before]):
            return
        day = effective_day(self.text, self.sentence.start, self.sentence.end, self.document)
        relation = hit.cue.relation or Relation.REPEALS
        for index in self._listed():
            start = self._start_of_words(index)
            part = names_part(self.text, start, self.mentions[index].start) or bool(self.mentions[index].pinpoints)
            self._put(index, Phrase(relation, part, day, 0.95))

    def _listed(self) -> list[int]:
        """Return the references of the sentence that the document itself merely cites."""
        first = self.before
        found: list[int] = []
        while first is not None and first >= 0 and self.mentions[first].start >= self.sentence.start:
            if self.related[first].subject is None and self.related[first].relation is Relation.CITES:
                found.append(first)
            first -= 1
        return found

    def _start_of_words(self, index: int) -> int:
        earlier = self.mentions[index - 1].end if index else 0
        return max(earlier, self.sentence.start)


def _when_ordered(hit: Hit, mention: Mention | None) -> Relation:
    """Return what a deed is that another one is told to do: who guides the carrying out of a plan carries it out."""
    plan = mention is not None and kind_of(mention.type) == "plan"
    return Relation.IMPLEMENTS if plan and hit.cue.relation is Relation.GUIDES else Relation.CITES


def _joins(gap: Gap, hits: list[Hit], hit: Hit | None) -> bool:
    """Return whether a list goes on over the words before a reference.

    It does not where words after the joint act by themselves ("…, UBND tỉnh đính chính một số nội dung của …"), nor
    where the joint belongs to a cue ("sau khi thống nhất với Văn phòng tại …").
    """
    joint = gap.joint
    if joint is None or any(each.start < joint < each.end for each in hits):
        return False
    return hit is None or hit.start < joint or not (hit.cue.deed or hit.cue.relation in _OF_THE_DOCUMENT)
