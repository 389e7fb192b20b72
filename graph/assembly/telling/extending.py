"""Sentences that move a deadline and name no document: they mean one that the text cites before them.

"Sở ban hành Công văn số 45/SXD-QH, hạn báo cáo là ngày 25/11/2026. Theo đề nghị của các phòng, Sở gia hạn đến ngày 02/12/2026."
"""

import re
from collections.abc import Iterator, Sequence

from ....extract.grammar.pinpoints import pinpoints_in
from ....extract.letters import UPPER
from ....extract.model import Relation
from ....extract.tasks.when.due_days import Calendar
from ....extract.tasks.when.extensions import CORRECTED, TIME, extension_in
from ...identity.agencies import same_agency
from .claims import Claim
from .places import Place

MAY_EXTEND = "may-extend"
"""Note at a place whose document may be the one whose deadline is moved: others may be meant too."""
_VERB = r"(?:gia\s+hạn|lùi|dời|kéo\s+dài)"
_SAID = re.compile(
    rf"\b{_VERB}\s+(?:(?:lại|thêm|tối\s+đa|không\s+quá)\s+){{0,2}}(?:{TIME}|đến|tới|sang|\d)|\b(?:điều\s+chỉnh|thay\s+đổi)\s+{TIME}\s[^.;,]{{0,120}}?(?:đến|sang|thành)\s|\b{TIME}[^.;]{{1,200}}?\s(?:được\s+{_VERB}|{_VERB}\s+từ|{CORRECTED})\b"
    rf"|\bghi\b[^.;]{{1,20}}?\d[\d/.]{{2,9}}[^.;]{{1,40}}?\s{CORRECTED}\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(rf"\b{CORRECTED}\b", re.IGNORECASE)
_VERBS = re.compile(rf"gia\s+hạn|lùi|dời|kéo\s+dài|(?:điều\s+chỉnh|thay\s+đổi)\s+(?:thời|hạn|tiến)|{CORRECTED}")
"""Stand in every such sentence, and are looked for in small letters in a fifth of the time."""
_LONGER = re.compile(r"\bthêm\s+(?:\w+\s+){0,2}\d", re.IGNORECASE)
_DONE = re.compile(r"\bđã\s+(?:được\s+)?(?:\w+\s+){0,2}$", re.IGNORECASE)
_END = re.compile(rf"[.!?]\s+(?=[“\"(]?[{UPPER}])|\n\s*\n|\n(?=\s*(?:\d{{1,2}}[.)]|[-+*•])\s)")
_CHANGES = (Relation.AMENDS, Relation.CORRECTS)
_FAR = 600
"""Further behind the document it may as well be of another one."""


def extending(places: Sequence[Place], text: str, own: Claim) -> Iterator[Place]:
    """Yield a place for each document that a sentence of `text` extends without naming it, or may extend.

    Args:
        places: where the text names documents, in its order.
        text: the text.
        own: what the text says of itself: only a letter of its own writer is extended for certain.
    """
    if not _VERBS.search(text.casefold()):
        return
    calendar = Calendar(own.date)
    for found in _SAID.finditer(text):
        start, end = _sentence(text, found.start(), found.end())
        said = None if _DONE.search(text, start, found.start()) else extension_in(text[start:end], calendar)
        moves = said and (said.due or _LONGER.search(text, found.start(), end))
        if moves and not _names_its_own(places, start, end):
            yield from _carried(places, text, own, (start, found.start(), end))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence that holds a span."""
    first = max(
        (each.end() for each in _END.finditer(text, max(0, start - 2 * _FAR), start)), default=max(0, start - _FAR)
    )
    last = _END.search(text, end, end + 2 * _FAR)
    return first, last.start() + 1 if last else min(len(text), end + _FAR)


def _names_its_own(places: Sequence[Place], start: int, end: int) -> bool:
    """Tell whether the sentence says of a document that it is changed."""
    return any(each.relation in _CHANGES and start <= each.start < end for each in places)


def _carried(places: Sequence[Place], text: str, own: Claim, sentence: tuple[int, int, int]) -> Iterator[Place]:
    """Yield the places for a sentence, given as where it begins, where its verb stands and where it ends."""
    start, verb, end = sentence
    meant = _meant(places, own, verb)
    sure = len(meant) == 1 and _is_own(meant[0].claim, own) and start - meant[0].sentence_end < _FAR
    for each in meant:
        first = _with_citing(each, text, own, (start, end))
        yield each._replace(
            relation=_relation(each, text[verb:end], sure=sure),
            subject=None,
            also=(),
            sentence_start=first,
            sentence_end=end,
            sentence=text[first:end].strip(),
            confidence=min(each.confidence, 0.8),
            notes=each.notes if sure else (*each.notes, MAY_EXTEND),
            partial=sure,
            pinpoints=tuple(dict.fromkeys((*each.pinpoints, *pinpoints_in(text[start:end])))),
        )


def _meant(places: Sequence[Place], own: Claim, verb: int) -> list[Place]:
    """Return the places of the nearest sentence before `verb` that names letters of the writer, else of the nearest of all."""
    before = [each for each in places if each.end <= verb and each.claim.number]
    mine = [each for each in before if _is_own(each.claim, own) and each.relation is not Relation.BASED_ON]
    near = mine or before
    found = {each.claim.key: each for each in near if each.sentence_start == near[-1].sentence_start}
    return list(found.values())


def _with_citing(place: Place, text: str, own: Claim, sentence: tuple[int, int]) -> int:
    """Return where the words begin that prove it: with those that cite the document, if they are near and ask for nothing."""
    start, end = sentence
    first = min(place.sentence_start, start)
    reads = start - place.sentence_end < _FAR and extension_in(text[first:end].strip(), Calendar(own.date))
    return first if reads else start


def _relation(place: Place, words: str, *, sure: bool) -> Relation:
    """Return how the text uses a document: its words change one that is meant for certain, of another one it says what it said before."""
    said = place.relation if place.subject is None else Relation.CITES
    if not sure or said in _CHANGES:
        return said
    return Relation.CORRECTS if _CORRECTED.search(words) else Relation.AMENDS


def _is_own(cited: Claim, own: Claim) -> bool:
    """Tell whether a cited document is of the writer, as far as its issuer is known."""
    return bool(cited.key.issuer and own.key.issuer) and same_agency(cited.key.issuer, own.key.issuer)
