"""Words by which a text says on what it rests, be it without a number (ground_words.csv)."""

import re
from functools import cache
from importlib.resources import files

from ...extract.grammar.alternation import alternation
from ...extract.grammar.local_government import place_bodies, place_kinds
from ...messages import read_rows

_AT_LINE = r"^[\s*_>•\-–]*"


@cache
def ground() -> re.Pattern[str]:
    """Return the pattern of how a line of grounds begins: "Căn cứ …".

    Who proposes it is no ground: "Theo đề nghị của Giám đốc Sở Nội vụ", "Xét Tờ trình số …".
    """
    return re.compile(
        rf"{_AT_LINE}(?:{_any_of('ground')})\b(?!\s+(?:các\s+)?(?:{_any_of('proposal')}))", re.IGNORECASE | re.MULTILINE
    )


def without_reasons(lines: str) -> str:
    """Return lines of grounds without those that name reasons only: "Căn cứ quy định hiện hành;", "Xét yêu cầu công tác;".

    No decision rests on these; its writer's duties may be a ground.
    """
    return _reason().sub("", lines)


@cache
def _reason() -> re.Pattern[str]:
    opens = rf"{_AT_LINE}(?:căn cứ|xét|theo)(?:\s+vào)?\s+(?:các\s+)?"
    return re.compile(rf"{opens}(?:{_any_of('reason')})\b[^\d\n]*$", re.IGNORECASE | re.MULTILINE)


@cache
def asked_for() -> re.Pattern[str]:
    """Return the pattern of what a plan may rest on without a number: "theo đúng kế hoạch", "Sau khi có chỉ đạo của UBND tỉnh, …"."""
    rule, asked = _any_of("rule"), _any_of("asked")
    return re.compile(rf"\b(?:căn\s+cứ|theo\s+(?:đúng\s+)?(?:{rule})|(?:{asked})\s+(?-i:của\s+[A-ZĐ]))", re.IGNORECASE)


@cache
def between() -> re.Pattern[str]:
    """Return the pattern of a document of the province, be it without a number: "kế hoạch hành động của UBND tỉnh"."""
    issuer = rf"(?:(?:Tỉnh|Thành)\s+[ủu][ỷy]|{place_bodies()}\s+{place_kinds('province')})"
    return re.compile(
        rf"\b(?:{_any_of('between')})(?:\s+[^.,;:\n]{{1,60}}?)?\s+của\s+(?:Ban\s+Thường\s+vụ\s+)?{issuer}\b",
        re.IGNORECASE,
    )


def _any_of(kind: str) -> str:
    """Return the words of a kind in ground_words.csv, as an alternation."""
    rows = read_rows(files(__package__) / "ground_words.csv")
    return alternation(row["words"] for row in rows if row["kind"] == kind)
