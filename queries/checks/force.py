"""Documents that are not in force: replaced, repealed or expired when they are cited, soon to be so, or not in force yet.

A căn cứ must be in force, or come into force no later than the document that rests on it (Nghị định 34/2016/NĐ-CP Điều 61;
now Nghị định 78/2025/NĐ-CP).
"""

import re
from collections.abc import Iterator

from ...diacritics import folded
from ...extract.grammar.dates import typed_day
from ...extract.grammar.doc_types import LETTER, is_law, types_with
from ...extract.model import CHANGES, ENDINGS, Relation
from ...findings import Finding
from ...graph.identity.key import DocumentKey
from ...iso_days import is_day, is_later
from ...messages import printed_date
from .model import RULE_OF_LAW, Cited, Draft, Fall, point_out
from .telling import telling

_RESTS = {Relation.BASED_ON, Relation.IMPLEMENTS, Relation.GUIDES}
_SUCCESSOR_TOLD = re.compile(
    r"[^.;()\n]{0,60}\((?:nay\b|(?:đã\s+)?(?:được\s+)?thay\s+thế|(?:đã\s+)?hết\s+hiệu\s+lực|cũ\b)"
)
"""Behind a citation, that the writer knows what took its place: "(nay là Điều 57 Luật …)"."""
_ANSWERS = re.compile(r"\b(?:phúc đáp|trả lời)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:các|những|một số) ", re.IGNORECASE)
_TYPE = re.compile(r"\s*(?:(?:thi hanh|thuc hien) )?(?:(?:bo luat|luat|phap lenh|nghi dinh|thong tu|nghi quyet) )?")
_DAY = re.compile(r"\d{1,2}(?:\s?[/.-]\s?| tháng )\d{1,2}(?:\s?[/.-]\s?| năm )\d{4}")
_YEAR = re.compile(r"\b(?:năm|giai đoạn) (\d{4})\b")


def fallen(draft: Draft) -> Iterator[Finding]:
    """Find what the draft rests on, or cites, although another document had taken its place before."""
    ended = {each.key for each in draft.cited if _is_changed(each)}
    named = {each.key for each in draft.cited}
    seen: set[tuple[str, bool]] = set()
    for each in draft.cited:
        fall = _untold(draft, each)
        if fall is None or each.key in ended:
            continue
        rests, heir = _rests(draft, each), fall.in_place(draft.day)
        known = not named.isdisjoint((fall.key, heir.key))
        if (each.key, rests) in seen or (not rests and (known or each.reference.subject is not None)):
            continue
        seen.add((each.key, rests))
        yield _finding(each, fall, heir, rests=rests)


def is_to_be_replaced(draft: Draft, each: Cited) -> bool:
    """Tell whether the draft rests on what another document had taken the place of, and does not say so."""
    fall = None if _is_changed(each) else _untold(draft, each)
    return fall is not None and bool(fall.by) and _rests(draft, each)


def _untold(draft: Draft, each: Cited) -> Fall | None:
    """Return what had ended a cited document, where the draft does not say so itself behind the citation."""
    told = _SUCCESSOR_TOLD.match(draft.text, each.reference.end)
    return fallen_by(each, draft.day) if _is_told_apart(each) and not told else None


def _rests(draft: Draft, each: Cited) -> bool:
    return _is_rested_on(each) and not _is_applied(draft, each)


def falling(draft: Draft) -> Iterator[Finding]:
    """Find what the draft rests on although a document that is signed by then takes its place on a later day."""
    seen = {each.key for each in draft.cited if _is_changed(each)}
    named = {each.key for each in draft.cited}
    for each in draft.cited:
        fall = falling_by(each, draft.day) if _is_told_apart(each) and _is_rested_on(each) else None
        told = _SUCCESSOR_TOLD.match(draft.text, each.reference.end)
        if fall is None or told or each.key in seen or fall.key in named or fallen_by(each, draft.day):
            continue
        seen.add(each.key)
        facts = {"number": each.name, "since": printed_date(str(fall.since)), "by": fall.by, "successor": fall.heir}
        yield point_out("rests-on-falling", each.place, **facts)


def falling_by(each: Cited, day: str) -> Fall | None:
    """Return what is to end a cited document after `day`, and was signed by then: of what came later nobody could know."""
    falls = each.known.falls if each.known and is_day(day) else ()
    known = (fall for fall in falls if fall.by and is_day(fall.since) and is_day(fall.signed))
    return next((fall for fall in known if str(fall.signed) <= day < str(fall.since)), None)


def fallen_by(each: Cited, day: str) -> Fall | None:
    """Return what had ended a cited document on `day`; nothing where nobody can read the day."""
    falls = each.known.falls if each.known and day else ()
    return next((fall for fall in falls if fall.since and not is_later(fall.since, day)), None)


def unjudged(draft: Draft) -> Iterator[str]:
    """Yield the numbers of the rules of law that a draft rests on or carries out and of whose force nobody tells anything.

    Each stands once. Of laws the list knows what took their place; one that no list knows may be named by its year alone. What
    a letter or a plan orders is not repealed.
    """
    ended = {each.key for each in draft.cited if _is_changed(each)}
    seen: set[str] = set()
    for each in draft.cited:
        is_told = each.known is not None and (is_law(each.known.type) or bool(each.known.falls))
        if _is_rested_on(each) and _is_rule_of_law(each) and not is_told and each.key not in seen | ended:
            seen.add(each.key)
            yield each.name if each.reference.number else f"{each.name} {(each.reference.date or '')[:4]}"


def _is_told_apart(each: Cited) -> bool:
    """Tell whether a number or a year says which one is meant: a law by its title alone is the one in force."""
    return bool(each.reference.number or each.reference.date)


def _is_rested_on(each: Cited) -> bool:
    return each.reference.relation in _RESTS and each.reference.subject is None


def _is_rule_of_law(each: Cited) -> bool:
    """Tell whether the number is that of a rule of law: some agencies write the year into those of their letters as well.

    A law may have none, but a year.
    """
    number = each.reference.number or ""
    if is_law(each.reference.type) and not number:
        return bool(each.reference.date)
    return bool(RULE_OF_LAW.match(number)) and DocumentKey.parse(each.key).type != LETTER.lower()


def _is_applied(draft: Draft, each: Cited) -> bool:
    """Tell whether a letter that answers applies a provision: it goes by what was in force when the case arose, and orders nothing."""
    sentence = draft.text[each.reference.sentence_start : each.reference.sentence_end]
    replies = any(cited.reference.relation is Relation.REPLIES_TO for cited in draft.cited)
    answers = replies or not draft.reading.tasks or _ANSWERS.search(sentence) is not None
    return draft.document.type == LETTER and bool(each.reference.pinpoints) and answers


def _is_changed(each: Cited) -> bool:
    """Tell whether the draft changes a document, or says that one took its place: that one amended it does not say that it lives."""
    own = (each.reference.relation, each.reference.subject)
    uses = (own, *((also.relation, also.subject) for also in each.reference.also))
    return any(relation in ENDINGS or (relation in CHANGES and subject is None) for relation, subject in uses)


def _finding(each: Cited, fall: Fall, heir: Fall, *, rests: bool) -> Finding:
    place = each.place
    facts = {"number": each.name, "since": printed_date(fall.since or "")}
    if not fall.by:
        return point_out("rests-on-expired" if rests else "cites-expired", place, **facts)
    in_turn = {"ended": fall.by} if heir is not fall else {}
    code = "rests-on-fallen" if rests else "cites-fallen"
    return point_out(code, place, by=fall.by, successor=heir.heir, **facts, **in_turn)


def not_yet_in_force(draft: Draft) -> Iterator[Finding]:
    """Find what the draft rests on although it comes into force only after the draft does.

    A letter may speak of it beforehand: where its title or sentence tells of the coming into force, of its day, of a later year
    or of what is drafted, its writer knows.
    """
    day = draft.document.effective_from or draft.day
    if draft.document.type not in {*types_with("grounded"), LETTER}:
        return
    seen: set[str] = set()
    prepared = folded(draft.document.title or "") if telling("prepares").search(draft.document.title or "") else ""
    for each in draft.cited:
        since = each.known.effective_from if each.known else None
        rests = each.reference.relation is Relation.BASED_ON and each.reference.subject is None
        if each.reference.title and folded(each.reference.title) in prepared:
            continue
        if not rests or not since or each.key in seen or not is_day(day) or since <= day:
            continue
        if draft.document.type == LETTER and _is_looked_ahead(draft, each, since):
            continue
        seen.add(each.key)
        facts = {"number": each.name, "since": printed_date(since), "own_date": printed_date(day)}
        yield point_out("not-yet-in-force", each.place, **facts)


def _is_looked_ahead(draft: Draft, each: Cited, since: str) -> bool:
    """Tell whether the title or sentence of a letter looks ahead to what comes into force on the day `since`, ISO."""
    sentence = draft.text[each.reference.sentence_start : each.reference.sentence_end]
    words = " ".join(f"{draft.document.title or ''}; {sentence}".split())
    if telling("ahead").search(_SEVERAL.sub("", words)) or any(typed_day(day) == since for day in _DAY.findall(words)):
        return True
    if each.reference.title and _is_prepared(words, each.reference.title):
        return True
    return any(since[:4] <= year and draft.day[:4] < year for year in _YEAR.findall(words))


def _is_prepared(words: str, title: str) -> bool:
    """Tell whether words say right before the title of a law that it is carried out: "về triển khai Luật Hóa chất"."""
    behind = (folded(words[found.end() :]) for found in telling("prepares").finditer(words))
    return any(_TYPE.sub("", each, count=1).startswith(folded(title)) for each in behind)
