"""The words that say how one document uses another: the rows of data/cues.csv, found in one pass.

A row's `voice` says which way it points: "active", the words come before their target; "passive", the document before
them is the target and the one after them acts ("được sửa đổi bởi"); "after", the target stands before them ("hết hiệu
lực"); "place", they say where something stands ("quy định tại"); "plan", what follows is only intended ("dự thảo"); "amenders", they open a list
of what amended the document before them ("và các nghị định sửa đổi, bổ sung (…)"); "none", words that look like a cue and are none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from ..grammar.doc_types import kind_of
from ..grammar.first_words import FirstWords, Sorted, by_first_word
from ..grammar.openings import openings
from ..kept import kept
from ..letters import LOWER, small_letters
from ..model import Relation
from ..patterns import pattern_of
from ..remembered import remembered
from ..rules import Row, rows, split

Voice = Literal["active", "passive", "after", "place", "plan", "amenders", "none"]

STRENGTH = {relation: rank for rank, relation in enumerate(Relation)}
_REACH = 260
# What a scanner loses of the commonest words, which then are no others: "(sửa đôi, bô sung tại …)".
_MISREAD = (("sửa", "s[ửư]a"), ("đổi", "đ[ổôõ]i"), ("bổ", "b[ổôỗồ]"), ("thế", "th[ếê]"), ("chi tiết", "ch[iỉ] tiết"))
# What "<agency>" stands for in a row: whoever does something to a document, no verb of his own between: "được UBND tỉnh Sơn La | bãi bỏ".
_AGENCY = (
    r"(?:chính phủ|quốc hội|thủ tướng|(?:chủ tịch )?(?:ubnd|hđnd|ủy ban|hội đồng)|bộ|sở)"
    r"(?: (?!lấy |bố |thẩm |báo |cấp |hỗ |giao |đề |yêu |cho |phân |xem |chỉ |thống |đồng |trình )[^\s.;:(),]+){0,6}?"
)
# A space between two syllables may be lost: "thựchiện", "Căncứ".
_WITHIN_WORDS = pattern_of(rf"(?<=[{LOWER}]) (?=[{LOWER}])")
_TWO_SYLLABLES = pattern_of(rf"[{LOWER}]+ [{LOWER}]+(?= |\(\?: |\Z)")
# No title says these of its document: "Căn cứ", "Theo đề nghị của" begin a clause of their own, also where a full stop was forgotten.
OF_THE_DOCUMENT = frozenset({Relation.BASED_ON, Relation.PROPOSED_BY})


@dataclass(frozen=True, slots=True)
class Cue:
    """A row of the list.

    Attributes:
        row: its place in the list, from 0.
        relation: what the words say, null where they say nothing.
        voice: which way they point.
        deed: whether they need an act of the document itself ("Quyết định này thay thế …"), not a mere mention of one.
        targets: types, or kinds of types, of the documents that they can be said of; empty means all.
        reach: how many characters may stand between the words and the target.
    """

    row: int
    relation: Relation | None
    voice: Voice
    deed: bool
    targets: frozenset[str]
    reach: int


class Hit(NamedTuple):
    """A cue at `start`..`end` of the clean text."""

    start: int
    end: int
    cue: Cue

    def reaches(self, place: int) -> bool:
        """Return whether a target at `place` is near enough."""
        return place - self.end <= self.cue.reach

    def fits(self, type_: str | None) -> bool:
        """Return whether the words can be said of a document of `type_`; they can of one whose type is not known."""
        return not self.cue.targets or type_ is None or bool({type_, kind_of(type_)} & self.cue.targets)


def find_cues(text: str, start: int, end: int) -> list[Hit]:
    """Return the cues of `text[start:end]` in order; where rows overlap the first one holds, one of the office before ours."""
    return [Hit(start + begins, start + ends, cue) for begins, ends, cue in _hits_in(text[start:end])]


@remembered
def _hits_in(words: str) -> tuple[Hit, ...]:
    """Return the cues of some words, by their places in these; the words that lead up to a ground come again in many documents."""
    found = _all().finditer(small_letters(words))
    return tuple(Hit(each.start(), each.end(), _cue_of(each.lastgroup or "")) for each in found)


def follows_target(text: str, start: int, end: int) -> bool:
    """Return whether words that may follow their target ("hết hiệu lực", "được thay thế bằng") stand in `text[start:end]`."""
    return next(_following().finditer(small_letters(text[start:end])), None) is not None


@cache
def _cue_of(group: str) -> Cue:
    """Return the row of which the last group of a match is called so."""
    at = int(group[1:].partition("_")[0])
    relation, voice, where, targets, reach = _rows()[at]
    return Cue(
        row=at,
        relation=Relation(relation) if relation else None,
        voice=voice,  # type: ignore[arg-type]  # the list's test holds it to these voices
        deed=where == "deed",
        targets=frozenset(split(targets)),
        reach=int(reach or _REACH),
    )


@kept
def _rows() -> tuple[tuple[str, str, str, str, str], ...]:
    """Return relation, voice, where, targets and reach of each row, as they are written."""
    return tuple((row["relation"], row["voice"], row["where"], row["targets"], row["reach"]) for row in rows("cues"))


@cache
def _all() -> FirstWords:
    return FirstWords(*_all_sorted())


@kept
def _all_sorted() -> Sorted:
    return _sorted(enumerate(rows("cues")))


@cache
def _following() -> FirstWords:
    return FirstWords(*_following_sorted())


@kept
def _following_sorted() -> Sorted:
    return _sorted((at, row) for at, row in enumerate(rows("cues")) if row["voice"] in {"after", "passive"})


def _sorted(numbered: Iterable[tuple[int, Row]]) -> Sorted:
    """Return the patterns of the rows, words set apart by any white space, a line's end included."""
    return by_first_word(
        (f"c{at}_{nth}", pattern) for at, row in numbered for nth, pattern in enumerate(_as_printed(row["pattern"]))
    )


def _as_printed(written: str) -> Iterator[str]:
    """Yield the patterns of a row as texts are printed, also without the space between their first two syllables."""
    written = written.replace("<agency>", _AGENCY)
    for word, misread in _MISREAD:
        written = written.replace(word, misread)
    for opening in openings(written):
        yield _with_spaces(opening)
        if _TWO_SYLLABLES.match(opening):
            yield _with_spaces(opening.replace(" ", "", 1))


def _with_spaces(pattern: str) -> str:
    """Return the pattern for any white space after its first word, and for a lost space between later syllables."""
    first, space, rest = pattern.partition(" ")
    rest = _WITHIN_WORDS.sub(r"\\s*", rest).replace(" ", r"\s+")
    return f"{first}\\s+{rest}" if space else first
