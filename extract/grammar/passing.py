"""Whether a document is named with the day on which it was passed: "Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 05/3/2025"."""

from ..patterns import pattern_of

_PASSED = pattern_of(
    r"được\s(?:[^.;:,()]{1,40}\s)?thông\s+qua\s+ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}\Z"
)
_LONGEST = 90


def was_passed(text: str, end: int) -> bool:
    """Return whether the reference ending at `end` says so before a comma: what follows is what the document does."""
    return text.startswith(",", end) and _PASSED.search(text, max(0, end - _LONGEST), end) is not None
