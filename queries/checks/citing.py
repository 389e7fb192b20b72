"""How documents are cited: the first time in full (Nghị định 30/2020/NĐ-CP Phụ lục I, phần I, mục II, 6).

A document is first cited by type, number and symbol, day, agency and title; laws and ordinances by type and title; from
then on by type, number and symbol. The rule is for administrative documents: rules of law (quy phạm pháp luật) name their
căn cứ by number alone (the forms of Nghị định 78/2025/NĐ-CP).
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from ...extract.grammar.doc_types import types_by_letters
from ...extract.model import Relation
from ...findings import Finding
from ...graph.identity.key import is_law_however_written
from ...iso_days import is_day
from ...messages import printed_date
from .advice import cited_at
from .force import is_to_be_replaced
from .model import RULE_OF_LAW, Cited, Draft, Known, point_out, squeezed
from .titles import title_span

_USED = {Relation.BASED_ON, Relation.IMPLEMENTS, Relation.REPLIES_TO, Relation.GUIDES}
_CODES = {
    "date": "first-citation-without-date",
    "issuer": "first-citation-without-issuer",
    "title": "first-citation-without-title",
}
_STOP = re.compile(r"[;\t|(]|\n\s*\n|\.\s")
_OF = re.compile(r"\b(?:của|do|liên bộ|liên tịch)\b", re.IGNORECASE)
_TITLED = re.compile(r"[^\W\d_]+")
_SHARED = re.compile(r"[\s,]*(?:và|,)?\s*(?:số\s*)?|[\s;]*(?:và\s*)?số\s*")
_NAMED_BEFORE = re.compile(r"\b(?:của|do)\b[^.;\n]{2,80}\btại\s*\Z|\bgiao\s+tại\s*\Z", re.IGNORECASE)
_AMENDED_BY = re.compile(
    r"(?:sửa đổi|bổ sung|thay thế|đính chính)[^.;()]{0,40}(?:tại|bởi|theo|bằng)\s*\Z", re.IGNORECASE
)
_AND = re.compile(r"[\s,]*và\s*")
_GOES_ON = re.compile(
    r"\s*(?:,|(?:và|hoặc|để|trước|sau|khi|thì|nếu|mà|với|đến|cho|trong|trên|tại|bởi|này|nêu|đã|được|chậm nhất|bảo đảm)\b)",
    re.IGNORECASE,
)
_CELL = re.compile(r"[|\t]")
_SAME_DAY = re.compile(r"\b(?:cùng|đều)\s+(?:được\s+)?(?:(?:ký|ban\s+hành)\s+)?ngày\b", re.IGNORECASE)
_ANY_TYPE = "Văn bản"
_RECORDS = frozenset({"Biên bản"})
_RECIPIENTS = re.compile(r"^[ \t*_]*nơi nhận", re.IGNORECASE | re.MULTILINE)
_LEAST_WORDS = 2
_LEAST_NAME = 3
_FAR = 400
_NEAR = 120


def incomplete(draft: Draft) -> Iterator[Finding]:
    """Find documents on which the draft rests whose first citation lacks day, agency or title."""
    if RULE_OF_LAW.match(draft.document.number or ""):
        return
    seen: set[str] = set()
    first, last = title_span(draft)
    recipients = _RECIPIENTS.search(draft.text)
    body_end = recipients.start() if recipients else len(draft.text)
    amending, misdated = set(_amending(draft)), set(_misdated(draft))
    following = dict(pairwise(draft.cited))
    for each in draft.cited:
        reference = each.reference
        name = (reference.resolves_to or reference.number or "").upper()
        if not name or name in seen or first <= reference.start < last:
            continue
        seen.add(name)
        asked = _is_to_be_whole(draft, each) and not is_to_be_replaced(draft, each)
        if reference.start < body_end and asked and each.at not in amending:
            for lacking in _lacking(draft, each, following.get(each)):
                if lacking == "date" and each.at in misdated:
                    continue
                facts = {"number": each.name, "known": _known(each.known or draft.likely.get(each.at), lacking)}
                yield point_out(_CODES[lacking], each.place, **facts)


def _amending(draft: Draft) -> Iterator[int]:
    """Yield the indices of what is only named as that which amended another one: "được sửa đổi, bổ sung bởi A và B"."""
    last: int | None = None
    for each in draft.cited:
        start, end = each.place
        goes_on = last is not None and _AND.fullmatch(draft.text, last, start)
        if goes_on or _AMENDED_BY.search(draft.text, max(start - _NEAR, 0), start):
            last = end
            yield each.at


def _misdated(draft: Draft) -> Iterator[int]:
    """Yield the indices of what is cited with a day that no calendar has: of that a finding tells already."""
    for each in draft.reading.findings:
        cited = cited_at(draft, each) if each.code == "impossible-date" else None
        if cited:
            yield cited.at


def _is_to_be_whole(draft: Draft, each: Cited) -> bool:
    """Tell whether a first citation must be whole: of what the draft uses anywhere, of all else in its sentences."""
    reference = each.reference
    numbered = bool(reference.number and "/" in reference.number)
    if (
        reference.subject is not None
        or not numbered
        or is_law_however_written(reference.type)
        or reference.type in _RECORDS
    ):
        return False
    return reference.relation in _USED or (draft.document.level != "party" and _is_in_sentence(draft.text, each))


def _is_in_sentence(text: str, each: Cited) -> bool:
    """Tell whether a document is named in running text: not in brackets, in a cell, or in a list of nothing but documents."""
    first, last = each.reference.sentence_start, each.reference.sentence_end
    before = text[first : each.reference.start]
    bracketed = before.count("(") > before.count(")")
    line = text[text.rfind("\n", 0, each.reference.start) + 1 : text.find("\n", each.reference.end)]
    return not bracketed and not _CELL.search(text[first:last] + line) and bool(_TITLED.search(before))


def _lacking(draft: Draft, each: Cited, following: Cited | None) -> list[str]:
    reference = each.reference
    until = following.reference.start if following else len(draft.text)
    tail = draft.text[reference.end : min(until, reference.end + _FAR)]
    shares = following and _SHARED.fullmatch(tail)
    if shares and not _OF.search(draft.text, reference.start, reference.end):
        if reference.relation not in _USED or following is None or _share_day(draft.text, each, following):
            return []
        own = {"date": not is_day(reference.date), "issuer": not _share_agency(draft, each, following)}
        return [name for name, is_lacking in own.items() if is_lacking]
    stop = _STOP.search(tail)
    tail = tail[: stop.start()] if stop else tail
    if shares or reference.relation is Relation.PROPOSED_BY:
        return [] if is_day(reference.date) else ["date"]
    lacking = {
        "date": not is_day(reference.date),
        "issuer": not _names_issuer(draft, each, tail),
        "title": not reference.title and not _may_be_title(tail),
    }
    return [name for name, is_lacking in lacking.items() if is_lacking]


def _share_day(text: str, each: Cited, following: Cited) -> bool:
    """Tell whether the day behind the last of a list is that of each: it goes on with the same type or none, or says so."""
    printed = text[following.reference.start : following.reference.end]
    types = {each.reference.type, following.reference.type}
    alike = len(types) == 1 or _ANY_TYPE in types or not printed[:1].isalpha()
    return alike or bool(_SAME_DAY.search(text, each.reference.end, each.reference.sentence_end))


def _share_agency(draft: Draft, each: Cited, following: Cited) -> bool:
    """Tell whether the agency that the next one of a list names may be that of this one too, or is named before both."""
    of_agencies = (_agency_letters(citation.reference.number or "") for citation in (each, following))
    return bool(set.intersection(*of_agencies)) or _names_issuer(draft, each, "")


def _agency_letters(number: str) -> set[str]:
    """Return the letters of a number that are none of a type: "UBND" and "NC" of 2150/UBND-NC, "TTg" of 6/QĐ-TTg."""
    return set(filter(str.isalpha, re.split(r"[/-]", number))) - types_by_letters().keys()


def _names_issuer(draft: Draft, each: Cited, tail: str) -> bool:
    """Tell whether the agency is named: in the citation, right behind it, behind its title, or before a list of numbers."""
    reference = each.reference
    issuer = (reference.issuer or "").casefold()
    if issuer and reference.issuer == draft.document.issuer:
        return True
    if _NAMED_BEFORE.search(_composed(draft.text[max(reference.start - _NEAR, 0) : reference.start])):
        return True
    before = _composed(draft.text[reference.sentence_start : reference.start]).casefold()
    printed, tail = _composed(draft.text[reference.start : reference.end]), _composed(tail)
    far = draft.text[max(reference.start - _FAR, 0) : reference.start]
    listed = printed[:1].isdigit() and _OF.search(_composed(far))
    behind = listed or _OF.search(printed) or _OF.match(tail.lstrip())
    opening = " ".join(issuer.split()[:_LEAST_NAME])
    return bool(behind or (issuer and (issuer in before or f"của {opening}" in squeezed(tail).casefold())))


def _composed(words: str) -> str:
    """Return words with each letter and its marks as one character, as our patterns have them: some programs part them."""
    return unicodedata.normalize("NFC", words)


def _may_be_title(tail: str) -> bool:
    """Tell whether what follows a citation may be a title: words, and no new clause after a comma or a conjunction."""
    return len(_TITLED.findall(tail)) >= _LEAST_WORDS and not _GOES_ON.match(tail)


def _known(known: Known | None, lacking: str) -> str:
    """Return what is to be added, after a colon, where it is on record; else nothing."""
    if known is None:
        return ""
    words = {
        "date": known.date and f"ngày {printed_date(known.date)}",
        "issuer": known.issuer and f"của {known.issuer}",
        "title": known.title,
    }
    return f": {words[lacking]}" if words[lacking] else ""
