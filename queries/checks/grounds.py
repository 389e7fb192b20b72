"""What a document rests on: căn cứ that are missing, a chain that does not reach what it says, the missing middle.

Decisions and resolutions, and rules of law, name their căn cứ (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II; Luật
64/2025/QH15); a letter, plan or notice that carries something out says what.
"""

import re
from collections.abc import Iterator

from ...extract.model import Relation
from ...findings import Finding
from ...graph.identity.agencies import level
from ...graph.identity.key import is_law
from .model import Cited, Draft, point_out
from .titles import title_span

GROUNDED = frozenset({"Quyết định", "Nghị quyết", "Nghị định", "Thông tư", "Thông tư liên tịch"})
_CARRYING_OUT = frozenset({"Công văn", "Kế hoạch", "Chỉ thị", "Hướng dẫn", "Chương trình"})
_GROUND = re.compile(
    r"^[\s*_>•\-–]*(?:căn cứ|chiểu|xét|theo|trên cơ sở|thực hiện|triển khai|thi hành|tiếp theo|phúc đáp|trả lời)\b"
    r"(?!\s+(?:các\s+)?(?:đề nghị|đề xuất|kiến nghị|tờ trình))",
    re.IGNORECASE | re.MULTILINE,
)
"""Who proposes it is no ground: "Theo đề nghị của Giám đốc Sở Nội vụ", "Xét Tờ trình số …"."""
_ARTICLE = re.compile(r"^[\s*_>]*Điều\s+1\b", re.MULTILINE)
_SAYS_SO = re.compile(r"\b(?:thực hiện|triển khai|thi hành|chấp hành|quán triệt)\b", re.IGNORECASE)
_RESTS = {Relation.BASED_ON, Relation.IMPLEMENTS, Relation.GUIDES, Relation.REPLIES_TO, Relation.PROPOSED_BY}
_GROUNDS = {Relation.BASED_ON, Relation.IMPLEMENTS}
_BELOW_PROVINCE = frozenset({"department", "district", "commune", "unit"})
_OF_PROVINCE = ("Sở ", "Ban ", "Thanh tra ", "Văn phòng ", "Phòng ", "UBND ", "Trung tâm ", "Chi cục ", "Trường ")
_LEAST = 400


def missing(draft: Draft) -> Iterator[Finding]:
    """Find documents that must rest on others, or say that they carry something out, and name nothing; the Party has its own forms."""
    own = draft.document
    if len(draft.text) < _LEAST or not (own.symbol or own.number) or own.level == "party":
        return
    start, end = _opening(draft)
    named = {each.reference.relation for each in draft.cited}
    opening = {each.reference.relation for each in draft.cited if start <= each.reference.start < end}
    grounded = own.type in GROUNDED and not opening & _GROUNDS
    carried = own.type in _CARRYING_OUT and bool(draft.reading.tasks) and bool(_SAYS_SO.search(own.title or ""))
    if (grounded or (carried and not named & _RESTS)) and not _GROUND.search(draft.text, start, end):
        yield point_out("grounds-missing", title_span(draft), type=own.type or "")


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
    """Find offices of a province that carry out a document of the centre without naming one of their province."""
    own = draft.document
    if own.level not in _BELOW_PROVINCE or not (own.issuer or "").startswith(_OF_PROVINCE):
        return
    if any(_level(each) in ("province", "department") for each in draft.cited):
        return
    for each in draft.cited:
        reference = each.reference
        carried = reference.relation in (Relation.IMPLEMENTS, Relation.GUIDES) and reference.subject is None
        if carried and _level(each) == "central" and not is_law(reference.type):
            yield point_out("missing-middle", each.place, number=each.name)
            return


def _level(each: Cited) -> str:
    return level(each.reference.issuer) if each.reference.issuer else ""
