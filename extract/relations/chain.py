"""The references of one sentence, from the first to the last: which cue governs each, and which title each stands in."""

from dataclasses import dataclass

from ..mention import Mention, Related
from ..model import CHANGES, ENDINGS, Relation
from ..patterns import pattern_of
from .agents import deed_of_agent
from .certainty import certainty
from .clauses import Gap, find_joint, goes_on_by, goes_on_in_bracket, goes_on_with, joins_noun, names_part, read_gap
from .context import CIRCULARS
from .continuing import (
    acts_too,
    amends_too,
    changes_itself,
    changes_part_too,
    goes_on_acting,
    goes_on_title,
    is_directed_too,
    is_of_title,
    joins_within_item,
    names_provisions,
)
from .cues import Hit, follows_target
from .ending import end_before
from .enumerating import ended_by
from .governing import governing, is_planned, joins_list
from .histories import AMENDER, History, begin_history, is_of_another, told_of
from .named_again import named_again
from .neighbours import Neighbours
from .nested import put_in_title
from .operative import can_act, is_heading
from .phrase import Phrase, phrase_of
from .scope import is_annex, is_ground_of, is_item_of_provisions
from .setting import Setting
from .titles import guides, opens_title, stands_in_title, title_runs_on

_NO_PHRASE = Phrase()
# "về việc triển khai A gắn với B": the title is of neither.
_BESIDE = pattern_of(r"\s*(?:gắn|lồng\s+ghép|song\s+song|kết\s+hợp)(?!\w)")
_PARTLY = pattern_of(r"(?<!\w)một\s+phần\s+(?:(?:nội\s+dung|của|các)\s+){0,2}\Z")
_WHOLLY = pattern_of(r"(?:và|,)\s+toàn\s+bộ\s+(?:(?:nội\s+dung|các)\s+(?:của\s+)?)?\Z")
_ATTACHED, _LONGEST_ATTACHED = pattern_of(r"(?<!\w)kèm\s+theo\s+\Z"), 30
_EXCEPT = pattern_of(r",\s+(?:ngoại\s+)?trừ\s(?=[^:;]{0,120}\Z)")
_BRACKET = pattern_of(r"\s*\(")
# "Trả lời Công văn A; Sở có ý kiến như sau:" says nothing of what stands below.
_ANSWERS = pattern_of(r"(?<!\w)(?:như\s+sau|có\s+ý\s+kiến|trả\s+lời|đề\s+nghị|yêu\s+cầu|kiến\s+nghị)(?!\w)[^;.:]*:\Z")
# More documents than these do not share one title; a list may be endless.
_MOST_SHARING = 20


def _before_exception(text: str, gap: Gap, hits: list[Hit]) -> Gap:
    """Return the gap cut behind what ends the list before it, where an exception follows: "A, B hết hiệu lực, trừ khoản 2 Điều 5 B"."""
    ended = next((hit.end for hit in hits if hit.cue.voice == "after"), None)
    but = _EXCEPT.search(text, ended, gap.end) if ended is not None else None
    return gap._replace(cut=max(gap.cut, but.end())) if but else gap


@dataclass(slots=True)
class Chain:
    """A sentence while its references are being read.

    Attributes:
        setting: the sentence.
        around: the references of the document.
        phrase: what the words before the list say that is being read.
        before: the last reference, null before the first one.
        row: the document of whose title this cell of a table is.
        outside: the reference before the bracket that is open, null where none is.
        around_bracket: the phrase of the list that goes on behind it.
        sharing: those before it with which it shares its title.
        history: what is being told of a reference: on which those of the list act, and how.
        partly: whether the list names provisions of what is ended: "b) Các quy định về phí tại Quyết định A, Quyết định B".
    """

    setting: Setting
    around: Neighbours
    phrase: Phrase = _NO_PHRASE
    before: int | None = None
    row: int | None = None
    outside: int | None = None
    around_bracket: Phrase = _NO_PHRASE
    sharing: tuple[int, ...] = ()
    history: History | None = None
    partly: bool = False

    def add(self, index: int) -> None:
        """Say how the reference at `index`, the next one of the sentence, is used."""
        text, mention = self.setting.text, self.around.mentions[index]
        gap = read_gap(text, self._end_of_last(), mention.start)
        hits = self.setting.cues(gap.start, gap.end)
        gap = gap if self.before is None else _before_exception(text, gap, hits)
        self._end_with([each for each in hits if each.end <= gap.cut and each.cue.voice == "after"])
        last, gap = self._past_brackets(gap)
        hits = [each for each in hits if each.start >= gap.start]
        hit = governing(text, hits, gap.cut, mention)
        hit = None if hit and last is not None and is_of_another(text, gap, hit) else hit
        if last is None or (gap.cut > gap.start and not self._in_history(gap)):
            self._in_new_clause(index, last, gap, hits, hit)
        else:
            self._in_clause(index, last, gap, hits, hit)
        self.before = index

    def act_on_last(self) -> None:
        """Read the words after the last reference, which may say what is done to the list that it ends."""
        text, start, end = self.setting.text, self._end_of_last(), self.setting.sentence.end
        if self.before is None or not follows_target(text, start, end):
            return
        self._end_with(self.setting.cues(start, end))

    def _end_with(self, hits: list[Hit]) -> None:
        for hit in hits:
            if self.before is not None and hit.cue.voice in {"after", "passive"}:
                end_before(self.setting, self.around, hit, self.before)

    def opened(self) -> Phrase:
        """Return what the sentence says of a list that may follow it."""
        text, start, end = self.setting.text, self._end_of_last(), self.setting.sentence.end
        gap = read_gap(text, start, end)
        heads = is_heading(text, self.setting.block)
        if heads or text[end - 1] == ":":
            hits = self.setting.cues(start, end)
            hit = governing(text, hits, gap.cut, None)
            titled = hit is not None and self.before is not None and stands_in_title(text, gap, hit)
            speaks = hit is not None and hit.cue.voice != "passive" and (text[end - 1] == ":" or hit.cue.deed)
            if hit is not None and speaks and self._ended_by_last(gap, hit, titled=titled):
                return Phrase(hit.cue.relation or Relation.CITES, confidence=certainty("row"), subject=self.before)
            if hit is not None and speaks and not titled:
                return phrase_of(self.setting, hit, hits, None)
        answers = gap.cut > gap.start and _ANSWERS.search(text, gap.cut, end) is not None
        return _NO_PHRASE if answers or gap.breaks else self.phrase

    def _ended_by_last(self, gap: Gap, hit: Hit, *, titled: bool) -> bool:
        last = self.before
        return last is not None and ended_by(self.setting.text, self.around.mentions[last], gap, hit, titled=titled)

    def _past_brackets(self, gap: Gap) -> tuple[int | None, Gap]:
        """Return the reference that the words follow: past a bracket that they close, the one before it, whose title may follow that."""
        last, words = self.before, self.setting.text[gap.start : gap.end]
        opened, closed = words.find("("), words.find(")")
        if self.outside is not None and closed >= 0 and not 0 <= opened < closed:
            last, self.outside, self.history, self.sharing = self.outside, None, None, ()
            self.phrase = self.around_bracket
            start = gap.start + closed + 1
            if _BRACKET.match(self.setting.text, self.around.mentions[last].end):
                gap = gap._replace(start=start, cut=max(start, gap.cut))
        if words.rfind("(") > words.rfind(")"):
            self.outside, self.around_bracket = last, self.phrase
        return last, gap

    def _in_history(self, gap: Gap) -> bool:
        """Return whether a list in brackets goes on over ";": "(được sửa đổi bởi Luật A; Luật B; năm 2025 tại Luật C)"."""
        return self.history is not None and self.outside is not None and not gap.breaks

    def _end_of_last(self) -> int:
        start = self.setting.sentence.start
        return start if self.before is None else max(start, self.around.mentions[self.before].end)

    def _in_new_clause(self, index: int, last: int | None, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
        """Read the first reference of the sentence, or one after ";" or in a new main clause."""
        told = last if self.history is None else self.history.target
        self.history, self.sharing = None, ()
        if hit is not None and (self._is_acted_on(index, told, gap, hit) or self._is_in_title(index, gap, hits, hit)):
            return
        listed = self.before is None
        says_nothing = hit is None or names_provisions(self.setting.text, self.phrase, gap, hit, listed=listed)
        self.partly = self._ends_provisions(gap)
        self.phrase = self._phrase_of_clause(index, gap, hits, None if says_nothing else hit)
        self._put(index)
        if self.partly:
            self.around.related[index] = self.phrase._replace(part=True).of(self.around.mentions[index])
        if self.phrase == _NO_PHRASE:
            self.around.related[index] = self.around.related[index]._replace(confidence=self._unled(hits))

    def _is_acted_on(self, index: int, told: int | None, gap: Gap, hit: Hit) -> bool:
        """Put a reference that acts on the one with which the clause begins, or of which grounds have `told`; return whether it does."""
        if hit.cue.voice != "passive":
            return False
        said = told if self._says_by_what(gap, hit) else None
        acted_on = self._named_again(index, gap, hit) if said is None else said
        if acted_on is None:
            return False
        self._begin_history(index, acted_on, hit, part=False)
        if said is None:
            self.around.related[index] = AMENDER
        return True

    def _says_by_what(self, gap: Gap, hit: Hit) -> bool:
        """Return whether grounds go on with what was done to a document: "Căn cứ Luật A; được sửa đổi bởi Luật B"."""
        grounds = self.phrase.relation is Relation.BASED_ON
        return grounds and self.setting.text[gap.cut : hit.start].strip() in {"", "đã"}

    def _is_in_title(self, index: int, gap: Gap, hits: list[Hit], hit: Hit) -> bool:
        """Put a reference on which a document named before it acts; return whether one does."""
        actor = None if self.before is None else self._actor(self.before, index, gap, hits, hit)
        if actor is None:
            return False
        put_in_title(self.setting.text, self.around, index, actor, self.sharing, hits, hit)
        return True

    def _phrase_of_clause(self, index: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> Phrase:
        """Return what governs a clause: its own words, those in front of the sentence, or what was said before."""
        if hit is not None:
            acting = goes_on_acting(self.setting.text, self.phrase, gap, hit)
            return _NO_PHRASE if hit.cue.voice == "passive" else self._phrase(index, hit, hits, acting=acting)
        if gap.breaks or not self._goes_on(gap):
            return _NO_PHRASE
        if self.before is None and gap.cut > gap.start:
            return self._phrase_before(index, gap, hits)
        return _NO_PHRASE if self.phrase == _NO_PHRASE else self.phrase.no_surer_than(certainty("goes on"))

    def _named_again(self, index: int, gap: Gap, hit: Hit) -> int | None:
        """Return the reference that the clause begins with: "…; quyết định này được sửa đổi bởi Quyết định B", or in whose title it stands.

        None where it is asked for: "Quyết định này có được sửa đổi bởi Quyết định B hay không".
        """
        asked = self.setting.text[gap.cut : hit.start].rstrip().endswith(" có")
        last, type_ = self.before, self.around.mentions[index].type
        if last is not None and self.around.mentions[last].type == type_ and title_runs_on(self.setting.text, gap, hit):
            return last
        return None if asked else named_again(self.setting.text, gap.cut, gap.end, index, self.around)

    def _unled(self, hits: list[Hit]) -> float:
        """Return how sure it is that a reference which no words govern is merely cited."""
        if self.setting.block.cells:
            return certainty("unled cell")
        if hits:
            return certainty("unled after words")
        return certainty("unled" if self.before is None else "unled later")

    def _actor(self, before: int, index: int, gap: Gap, hits: list[Hit], hit: Hit) -> int | None:
        """Return the document named before that goes on to act: "A sửa đổi B; đồng thời bãi bỏ C", null where this one does."""
        if self.row is not None and not gap.breaks:
            return self.row
        if goes_on_title(self.setting, self.phrase, gap, hits, hit, self.around.mentions[index]):
            return self.around.outermost(before)
        last, link = self.around.related[before], self.setting.text[gap.cut : hit.start].strip(" ,\n")
        both = hit.cue.relation in CHANGES and last.relation in CHANGES and self.phrase.relation not in CHANGES
        return last.subject if both and link in {"", "đồng thời", "và"} else None

    def _goes_on(self, gap: Gap) -> bool:
        text, within = self.setting.text, self.before is not None
        listed = self.partly or goes_on_with(text, gap.cut, gap.end)
        return listed or (within and (goes_on_by(text, gap.cut, gap.end) or goes_on_in_bracket(text, gap)))

    def _ends_provisions(self, gap: Gap) -> bool:
        """Return whether an item of a list of what is ended begins with provisions of the reference: "b) Quy định tại khoản 3 Điều 5 A"."""
        listed = self.before is None and self.phrase.relation in ENDINGS
        text = self.setting.text
        return listed and (is_item_of_provisions(text, gap.cut, gap.end) or is_annex(text, gap.cut, gap.end))

    def _in_clause(self, index: int, last: int, gap: Gap, hits: list[Hit], hit: Hit | None) -> None:
        """Read a reference after another one of the same clause."""
        if self.phrase.relation in ENDINGS and is_ground_of(self.setting.text, gap.start, gap.end):
            self.around.related[index] = _NO_PHRASE.of(self.around.mentions[index])
            return
        joint = find_joint(self.setting.text, gap)
        deed = deed_of_agent(self.setting, self.around, index, gap)
        if deed is not None:
            self._begin_history(index, last, deed, part=False)
        elif hit is not None and hit.cue.voice == "passive":
            part = names_part(self.setting.text, gap.start, hit.start)
            target = told_of(self.setting.text, gap, hit, last, self.history, bracketed=self.outside is not None)
            self._begin_history(index, target, hit, part=part)
        elif hit is not None and is_directed_too(self.setting.text, self.phrase, joint, hit):
            self.phrase = self._phrase(index, hit, hits)
            self._put(index)
        elif gap.cut > gap.start or (joint is not None and joins_list(joint, hits, hit)):
            within = joins_within_item(self.setting, self.around.mentions, index, joint)
            self._joined(index, last, titled=opens_title(self.setting.text, gap), within=within)
        elif changes_part_too(self.setting.text, self.phrase, self.around.related[last], gap, hit):
            self._put(index)
        elif hit is None:
            self._after_words(index, last, gap, hits)
        else:
            self._after_cue(index, last, gap, hits, hit)
        if joint is None:
            self.sharing = ()

    def _phrase_before(self, index: int, gap: Gap, hits: list[Hit]) -> Phrase:
        """Read a list whose first items are no references: "Thực hiện kết luận của Thường trực; Kế hoạch số …"."""
        first = governing(self.setting.text, [hit for hit in hits if hit.end <= gap.cut], gap.start, None)
        return self._phrase(index, first, hits) if first is not None else self.phrase

    def _phrase(self, index: int, hit: Hit, hits: list[Hit], *, acting: bool = False) -> Phrase:
        return phrase_of(self.setting, hit, hits, self.around.mentions[index], acting=acting)

    def _put(self, index: int) -> None:
        self.around.related[index] = self.phrase.of(self.around.mentions[index])

    def _joined(self, index: int, last: int, *, titled: bool, within: bool) -> None:
        """Let a reference that goes on a list be used as the one that it is joined to, or as the last one `within` an item of it."""
        acting = self.phrase.relation in CHANGES
        fellow = self.around.fellow(index, last, self.setting.sentence.start, titled=titled, acting=acting)
        in_brackets = self.outside is not None and self.around.related[last].subject == self.outside
        fellow = last if (within or in_brackets) and not titled and not acting else fellow
        if not self.around.can_be_like(index, fellow):
            fellow = self.around.outermost(fellow)
        if self._ends_history(index, last):
            self.history = None
        amender = self.history is not None and self.phrase.relation is Relation.AMENDS
        if amender and self.around.related[last] == AMENDER:
            self.around.related[index] = AMENDER
        elif acting and self.around.related[fellow].subject is None:
            self._put_changed(index, last if titled else None)
            self._put_partly(index, last)
        else:
            nested = self.around.related[fellow].subject is not None
            self.around.use_like(index, fellow, "joined in title" if nested else "joined")
        if self.history is not None and not titled and not self.around.is_of_actor(fellow, self.history.target):
            self.history.goes_on(self.around, index)
        self.sharing = (*self.sharing[-_MOST_SHARING:], fellow) if fellow == last and not titled else ()

    def _ends_history(self, index: int, last: int) -> bool:
        """Return whether a list goes on behind a history without a bracket: what is older than the amendment is no later one."""
        bare = self.history is not None and self.outside is None and self.around.related[last] == AMENDER
        return bare and self.around.is_later(last, index)

    def _put_changed(self, index: int, titled: int | None) -> None:
        """Let a list of what is changed go on; what the document cannot change is named by the title of the one before."""
        if can_act(self.phrase.relation, self.setting.document.type, self.around.mentions[index].type):
            self._put(index)
        else:
            self.around.related[index] = Related(Relation.CITES, titled, confidence=certainty("aside in title"))

    def _put_partly(self, index: int, last: int) -> None:
        """Let a part or the whole be changed where the list says so of one item: "thay thế Công văn A và một phần Công văn B"."""
        before, mention = self.around.mentions[last], self.around.mentions[index]
        like_last = self.phrase.part and not self.around.related[last].partial and mention.form == before.form
        wholly = like_last or _WHOLLY.search(self.setting.text, before.end, mention.start) is not None
        like = self.around.related[index]
        said = _PARTLY.search(self.setting.text, before.end, mention.start) is not None
        partly = said or ((self.partly or self._shares_attached(before, mention)) and self.around.related[last].partial)
        if like.relation in CHANGES and like.subject is None and (partly or wholly):
            self.around.related[index] = self.phrase._replace(part=not wholly).of(mention)

    def _shares_attached(self, before: Mention, mention: Mention) -> bool:
        """Return whether a part was issued with both: "Phụ lục II ban hành kèm theo Quyết định A và Quyết định B"."""
        text = self.setting.text
        beside = before.type == mention.type and text[before.end : mention.start].strip() in {"và", ","}
        attached = _ATTACHED.search(text, max(0, before.start - _LONGEST_ATTACHED), before.start) is not None
        return beside and attached and not mention.pinpoints

    def _begin_history(self, index: int, target: int, hit: Hit, *, part: bool) -> None:
        bracketed = self.outside is not None
        self.history = begin_history(
            self.setting, self.around, index, hit, target, self.sharing, part=part, bracketed=bracketed
        )

    def _after_words(self, index: int, last: int, gap: Gap, hits: list[Hit]) -> None:
        """Read a reference that no cue governs, after words of a title or before an aside."""
        text, related, aside = self.setting.text, self.around.related, certainty("aside")
        words = text[gap.start : gap.end].rstrip()
        amenders = any(each.cue.voice == "amenders" for each in hits)
        if amenders or (words.endswith("(") and joins_noun(text, gap.start, gap.end)):
            related[index] = related[last]._replace(also=(), confidence=min(related[last].confidence, aside))
        elif words.rfind("(") > words.rfind(")"):
            related[index] = Related(Relation.CITES, confidence=aside)
        elif any(each.cue.voice == "none" for each in hits):
            related[index] = related[last]._replace(also=(), confidence=min(related[last].confidence, aside))
        elif opens_title(text, gap):
            related[index] = Related(Relation.CITES, last, confidence=certainty("aside in title"))
        else:
            related[index] = Related(Relation.CITES, confidence=aside)

    def _after_cue(self, index: int, last: int, gap: Gap, hits: list[Hit], hit: Hit) -> None:
        """Read a reference after a new cue, which stands in the title of the last one, beside its deed, or begins anew."""
        subject = self.around.related[last].subject
        before = self.history.target if self.history and self.around.related[last] == AMENDER else last
        beside = acts_too(self.setting.text, self.around.related[before], hit)
        beside = beside or amends_too(self.setting.text, self.around, index, last, hit)
        if subject is not None and (beside or _BESIDE.match(self.setting.text, gap.start, gap.end)):
            put_in_title(self.setting.text, self.around, index, subject, self.sharing, hits, hit)
        elif beside and not is_planned(hit, hits):
            self.phrase = self._phrase(index, hit, hits, acting=True)
            self._put(index)
        elif self.around.mentions[last].type in CIRCULARS and guides(self.setting.text, gap, hit):
            self.around.related[index] = Related(Relation.GUIDES, last, confidence=certainty("title"))
        elif not beside and (
            is_of_title(self.setting, self.phrase, self.around.mentions[last], gap, hit)
            or changes_itself(self.setting, self.around.mentions[last], self.around.mentions[index], gap, hits, hit)
        ):
            put_in_title(self.setting.text, self.around, index, last, self.sharing, hits, hit)
        else:
            self.phrase = self._phrase(index, hit, hits).no_surer_than(certainty("new cue"))
            self._put(index)
