"""What a document rests on: căn cứ that are missing, a chain that does not reach what it says, the missing middle.

Decisions and resolutions, and rules of law, name their căn cứ (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II; Luật
64/2025/QH15); a letter or notice that carries something out says what, and so does every plan.
"""

import re
from collections.abc import Iterator

from ...extract.grammar.doc_types import types_with
from ...extract.model import Relation
from ...findings import Finding
from ...graph.identity.agencies import level
from ...graph.identity.key import DocumentKey, is_law_however_written
from ...graph.identity.seats import seat_of
from .grounding import asked_for, between, ground, without_reasons
from .model import Cited, Draft, point_out
from .titles import title_span

_PLANS = "Kế hoạch"
"""What assigns work to many rests on what asks for it, whatever it is called; each of the corpus names that."""
_HEADING = re.compile(r"^[\s*_#]*(?:[IA]|1)\s*[.)/]", re.MULTILINE)
_ARTICLE = re.compile(r"^[\s*_>]*Điều\s+1\b", re.MULTILINE)
_SAYS_SO = re.compile(r"\b(?:thực hiện|triển khai|thi hành|chấp hành|quán triệt)\b", re.IGNORECASE)
_RESTS = {Relation.BASED_ON, Relation.IMPLEMENTS, Relation.GUIDES, Relation.REPLIES_TO, Relation.PROPOSED_BY}
_GROUNDS = {Relation.BASED_ON, Relation.IMPLEMENTS}
_BELOW_PROVINCE = frozenset({"department", "district", "commune", "unit"})
_OF_PROVINCE = ("Sở ", "Ban ", "Thanh tra ", "Văn phòng ", "Phòng ", "UBND ", "Trung tâm ", "Chi cục ", "Trường ")
_ONLY_OF_PROVINCE = ("Sở ", "UBND ")
_UNDER_PROVINCE = re.compile(r"\s*[^\n]{0,40}\b(?:UBND|[ỦU][ỶY]\s+BAN\s+NHÂN\s+DÂN)\b", re.IGNORECASE)
_LEAST = 400


def missing(draft: Draft) -> Iterator[Finding]:
    """Find documents that must rest on others, or say that they carry something out, and name nothing; the Party has its own forms."""
    own = draft.document
    if len(draft.text) < _LEAST or not (own.symbol or own.number) or own.level == "party":
        return
    start, end = _opening(draft)
    named = {each.reference.relation for each in draft.cited if own.type != _PLANS or _is_identified(each)}
    opening = {each.reference.relation for each in draft.cited if start <= each.reference.start < end}
    grounded = own.type in types_with("grounded") and not opening & _GROUNDS
    says_so = (own.type == _PLANS and own.level is not None) or bool(_SAYS_SO.search(own.title or ""))
    carried = own.type in types_with("follows") and bool(draft.reading.tasks) and says_so
    unasked = carried and not named & _RESTS and not (own.type == _PLANS and _is_asked_for(draft.text, start, end))
    lines = draft.text[start:end]
    if (grounded or unasked) and not ground().search(without_reasons(lines) if grounded else lines):
        yield point_out("grounds-missing", title_span(draft), type=own.type or "")


def _is_asked_for(text: str, start: int, end: int) -> bool:
    """Tell whether a plan says in front of its first heading, from `start` on, what it follows, be it without a number."""
    heading = _HEADING.search(text, start, end)
    return bool(asked_for().search(text, start, heading.start() if heading else end))


def _is_identified(each: Cited) -> bool:
    """Tell whether a citation says which document it means: a "Nghị quyết của Hội đồng nhân dân tỉnh" may be any of a hundred."""
    reference = each.reference
    return bool(reference.number or reference.date or reference.resolves_to or is_law_however_written(reference.type))


def _opening(draft: Draft) -> tuple[int, int]:
    """Return where a draft says on what it rests: behind its title, up to its first article or the line of its first order."""
    start = title_span(draft)[1]
    article = _ARTICLE.search(draft.text, start)
    orders = [task.start for task in draft.reading.tasks if task.start >= start]
    if article or not orders:
        return start, article.start() if article else len(draft.text)
    end = draft.text.find("\n", min(orders))
    return start, end if end >= 0 else len(draft.text)


def not_reached(draft: Draft) -> Iterator[Finding]:
    """Find what the title says to carry out, and neither the body nor what the body rests on names."""
    start, end = title_span(draft)
    body = {each.key for each in draft.cited if not start <= each.reference.start < end}
    numbers = {_identity(each) for each in draft.cited if not start <= each.reference.start < end}
    for each in draft.cited:
        reference = each.reference
        if not start <= reference.start < end or reference.relation not in _RESTS or reference.subject is not None:
            continue
        if (
            (reference.number or reference.resolves_to)
            and each.key not in body | draft.reached
            and _identity(each) not in numbers
        ):
            yield point_out("chain-not-reached", each.place, number=each.name)


def _identity(each: Cited) -> str:
    reference = each.reference
    return (reference.resolves_to or reference.number or f"{reference.type} {reference.title}").upper()


def missing_middle(draft: Draft) -> Iterator[Finding]:
    """Find offices of a province that carry out a document of the centre, the Party's too, without naming one of their province."""
    if not _has_province(draft):
        return
    if any(_is_of_province(each) for each in draft.cited):
        return
    for each in draft.cited:
        reference = each.reference
        carried = reference.relation in (Relation.IMPLEMENTS, Relation.GUIDES) and reference.subject is None
        central = _level(each) == "central" or _is_of_party_centre(each)
        named = between().search(draft.text, reference.sentence_start, reference.sentence_end)
        if carried and central and not named and not is_law_however_written(reference.type):
            yield point_out("missing-middle", each.place, number=each.name)
            return


def _has_province(draft: Draft) -> bool:
    """Tell whether an office is of a province or below it: a university or a centre of a ministry only stands in one."""
    issuer = draft.document.issuer or ""
    if draft.document.level not in _BELOW_PROVINCE or not issuer.startswith(_OF_PROVINCE):
        return False
    is_below_one = any(f" thuộc {name}" in issuer for name in _ONLY_OF_PROVINCE)
    is_placed = issuer.startswith(_ONLY_OF_PROVINCE) or is_below_one or seat_of(issuer.casefold()).places
    return bool(is_placed or _UNDER_PROVINCE.match(draft.text))


def _is_of_province(each: Cited) -> bool:
    """Tell whether a citation is of the province: of its committee, of a department, or of its Party committee."""
    return _level(each) in ("province", "department") or (_level(each) == "party" and not _is_of_party_centre(each))


def _is_of_party_centre(each: Cited) -> bool:
    return _level(each) == "party" and DocumentKey.parse(each.key).of_party_centre


def _level(each: Cited) -> str:
    return level(each.reference.issuer) if each.reference.issuer else ""
