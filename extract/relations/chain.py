"""The references of one sentence while they are read: what is said of them so far."""

from dataclasses import dataclass

from ..patterns import pattern_of
from .clauses import Gap
from .cues import Hit
from .histories import AMENDER, History, begin_history
from .neighbours import Neighbours
from .phrase import Phrase, phrase_of
from .setting import Setting

NO_PHRASE = Phrase()
_BRACKET = pattern_of(r"\s*\(")


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
    phrase: Phrase = NO_PHRASE
    before: int | None = None
    row: int | None = None
    outside: int | None = None
    around_bracket: Phrase = NO_PHRASE
    sharing: tuple[int, ...] = ()
    history: History | None = None
    partly: bool = False

    def past_brackets(self, gap: Gap) -> tuple[int | None, Gap]:
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

    def goes_on_in_history(self, gap: Gap) -> bool:
        """Return whether a list in brackets goes on over ";": "(được sửa đổi bởi Luật A; Luật B; năm 2025 tại Luật C)"."""
        return self.history is not None and self.outside is not None and not gap.breaks

    def end_of_last(self) -> int:
        """Return where the last reference ends, or the sentence begins."""
        start = self.setting.sentence.start
        return start if self.before is None else max(start, self.around.mentions[self.before].end)

    def phrase_at(self, index: int, hit: Hit, hits: list[Hit], *, acting: bool = False) -> Phrase:
        """Return what a cue says of the reference at `index`."""
        return phrase_of(self.setting, hit, hits, self.around.mentions[index], acting=acting)

    def put(self, index: int) -> None:
        """Use a reference as the phrase of the list says."""
        self.around.related[index] = self.phrase.of(self.around.mentions[index])

    def begin_history(self, index: int, target: int, hit: Hit, *, part: bool) -> None:
        """Tell from here on what was done to the reference `target`, to a `part` of it or the whole; the one at `index` did so."""
        bracketed = self.outside is not None
        self.history = begin_history(
            self.setting, self.around, index, hit, target, self.sharing, part=part, bracketed=bracketed
        )

    def ends_history(self, index: int, last: int) -> bool:
        """Return whether a list goes on behind a history without a bracket: what is older than the amendment is no later one."""
        bare = self.history is not None and self.outside is None and self.around.related[last] == AMENDER
        return bare and self.around.is_later(last, index)
