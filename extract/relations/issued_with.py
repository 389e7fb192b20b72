"""A plan that is named by what it carries out, and the decision that issued it: "Kế hoạch thực hiện Luật A ban hành kèm theo Quyết định B".

The plan carries the law out; so it is the decision that does, and the document uses the decision.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..grammar.doc_types import types_with
from ..grammar.local_government import party_committees
from ..kept import kept
from ..mention import Mention, Related
from ..model import Relation
from ..patterns import pattern_of

_ISSUED = pattern_of(
    r"(?:\s(?:(?!(?<=\s)(?:gửi|theo|và\s+(?:các\s+)?(?:phụ\s+lục|quy\s+chế|quy\s+định|danh\s+mục|biểu|mẫu))\s)[^;.:()]){0,200}?)?,?\s*\(?\s*(?:(?:đã|được)\s+){0,2}(?:ban\s+hành\s+)?kèm\s+theo\s+\Z",
    re.IGNORECASE,
)
_CARRIES_OUT = pattern_of(
    r"(?<!\w)(?:thực\s+hiện|triển\s+khai|bám\s+sát)\s+(?:(?:tốt|nghiêm(?:\s+túc)?|có\s+hiệu\s+quả)\s+)?\Z",
    re.IGNORECASE,
)
# Who changes such a plan changes what issued it.
_CHANGES = pattern_of(
    r"(?<!\w)(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thay\s+thế|bãi\s+bỏ|góp\s+ý|dự\s+thảo)\s+\Z", re.IGNORECASE
)
_AMENDING = r"(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh)(?:(?:,|\s+và)?\s+(?:bổ\s+sung|cập\s+nhật))*\s+\Z"
_AMENDS = pattern_of(rf"(?<!\w){_AMENDING}", re.IGNORECASE)
# So an article of a decision begins that amends the plan itself.
_AMENDS_ITSELF = pattern_of(rf"(?<!\w)Điều\s+\d{{1,3}}[.:]\s+(?i:{_AMENDING})")
_RESTS = pattern_of(r"(?<!\w)căn\s+cứ\s+\Z", re.IGNORECASE)
_KINDS = frozenset({Relation.IMPLEMENTS, Relation.CITES, Relation.BASED_ON})
_LONGEST, _LEAD = 120, 40


def note_issued(text: str, mentions: Sequence[Mention], related: list[Related]) -> None:
    """Say of what such a plan carries out that the decision does so, and of the decision how the document uses the plan.

    Whoever amends the plan amends the decision: "Nghị quyết A sửa đổi Chương trình thực hiện B (ban hành kèm theo Nghị quyết C)". A
    letter or a proposal amends none, it asks for that.
    """
    for index, (carried_out, decision) in enumerate(pairwise(mentions)):
        both = related[index], related[index + 1]
        if any(each.relation not in _KINDS for each in both):
            continue
        if (plan := _plan_before(text, carried_out, decision)) is None:
            continue
        amender, issued_by = both[0].subject, both[1].subject
        if amender is not None and issued_by in {None, amender} and _amends(text, plan, mentions[amender]):
            related[index + 1] = both[1]._replace(relation=Relation.AMENDS, subject=amender)
        elif amender is None and issued_by is None and (use := _use(text, plan)) is not None:
            related[index] = both[0]._replace(relation=Relation.IMPLEMENTS, subject=index + 1)
            related[index + 1] = both[1]._replace(relation=use)


def _plan_before(text: str, carried_out: Mention, decision: Mention) -> int | None:
    """Return where the plan begins that one document carries out and another issued."""
    end, start = carried_out.end, decision.start
    if (
        decision.type not in types_with("issues")
        or text.find("èm", end, start) < 0
        or _ISSUED.match(text, end, start) is None
    ):
        return None
    plan = _plan().search(text, max(0, carried_out.start - _LONGEST), carried_out.start)
    return plan.start() if plan else None


def _stands_behind(words: re.Pattern[str], text: str, plan: int) -> bool:
    return words.search(text, max(0, plan - _LEAD), plan) is not None


def _amends(text: str, plan: int, document: Mention) -> bool:
    return document.type in types_with("issues") and _stands_behind(_AMENDS, text, plan)


def _use(text: str, plan: int) -> Relation | None:
    """Return how the document uses the plan, null where it is changed by another one, or only to be."""
    if _stands_behind(_AMENDS_ITSELF, text, plan):
        return Relation.AMENDS
    if _stands_behind(_CHANGES, text, plan):
        return None
    if _stands_behind(_CARRIES_OUT, text, plan):
        return Relation.IMPLEMENTS
    return Relation.BASED_ON if _stands_behind(_RESTS, text, plan) else Relation.CITES


@kept
def _plan() -> re.Pattern[str]:
    """Return the pattern of a plan before the verb with which it names what it carries out.

    Of what is issued with a decision only these carry something out; one with a number is a reference of its own.
    """
    plan = r"(?:Kế\s+hoạch|Chương\s+trình(?:\s+hành\s+động)?|Đề\s+án|Quy\s+chế|Phương\s+án)"
    whose = rf"(?:\s+của\s+(?:Chính\s+phủ|{party_committees('province')}|UBND\s+tỉnh))?"
    words = r"(?:\s+(?!số\s)[^\W\dA-ZĐ_]+){0,8}?"
    return pattern_of(rf"(?<!\w){plan}{whose}{words}\s+(?:triển\s+khai|thực\s+hiện|thi\s+hành)\s+\Z")
