"""How late what has a time may be: "trong tháng 9, chậm nhất ngày 20/9" is one deadline, and not two."""

from collections.abc import Iterator, Sequence

from ...patterns import pattern_of
from .deadline import Deadline, deadline_at

# "trong tuần đầu tháng 8 và không muộn hơn ngày 05/8": one day, and not two
_LIMIT = pattern_of(
    r"\s*(?:,|\()?\s*(?:(?:và|nhưng|song|tuy nhiên)\s+)?(?P<done>(?:phải\s+)?(?:xong|hoàn\s+thành)\s+)?"
)
_OPENS_BRACKET = pattern_of(r"\s*\(")
_A_DAY = pattern_of(r"[Nn]gày|\d\s?[/.-]\s?\d{1,2}(?!\d)")
_AT_LATEST = (
    "không muộn",
    "chậm nhất",
    "muộn nhất",
    "không quá",
    "không chậm",
    "hạn cuối",
    "hạn chót",
    "tối đa",
    "xong trước",
)


def without_limits(text: str, found: Sequence[Deadline]) -> Iterator[Deadline]:
    """Yield the deadlines, two of which the second only says how late the first may be as one: "trong tháng 9, chậm nhất ngày 20/9"."""
    whole: Deadline | None = None
    for each in found:
        if whole and _is_limit(text, whole, each):
            whole = deadline_at(text, 0, (whole.start, each.end), each.due)
            continue
        if whole:
            yield whole
        whole = each
    if whole:
        yield whole


def _is_limit(text: str, first: Deadline, second: Deadline) -> bool:
    if not (first.due and second.due) or first.recurrence or second.recurrence:
        return False
    if _tells_day(text, first, second):
        return True
    return (
        second.due <= first.due
        and _LIMIT.fullmatch(text, first.end, second.start) is not None
        and second.text.lower().startswith(_AT_LATEST)
    )


def _tells_day(text: str, first: Deadline, second: Deadline) -> bool:
    """Return whether a bracket tells the day of a week, month or quarter before it: "trong tuần này (trước ngày 08/6)"."""
    opens = _OPENS_BRACKET.fullmatch(text, first.end, second.start) is not None
    return opens and text[second.end : second.end + 1] == ")" and _A_DAY.search(first.text) is None
