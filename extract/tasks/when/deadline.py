"""A deadline as it stands in a text."""

from typing import NamedTuple

from ...spans import Span
from .hours import end_with_hour, hour_in


class Deadline(NamedTuple):
    """A deadline at `start`..`end` of the clean text; fields as in `model.Task`.

    `sent`: only a verb says that the day is one, "gửi hồ sơ ngày 20/9"; it may be that of something else.
    """

    start: int
    end: int
    due: str | None
    text: str
    recurrence: str | None = None
    sent: bool = False

    @property
    def hour(self) -> str | None:
        """The hour that its words set, "17:00"."""
        return hour_in(self.text, self.due)


def deadline_at(
    text: str, offset: int, span: Span, due: str | None, recurrence: str | None = None, *, sent: bool = False
) -> Deadline:
    """Return the deadline at a span that is counted from `offset`, with its whole bracket and, where it has a day, with its hour."""
    start, end = _with_whole_bracket(text, offset + span[0], offset + span[1])
    end = end_with_hour(text, end) if due else end
    return Deadline(start, end, due, " ".join(text[start:end].split()), recurrence, sent)


def _with_whole_bracket(text: str, start: int, end: int) -> Span:
    """Return a span without the bracket that opens it, and with the one that closes what it opens: "(quý III)", "trước mùa lũ (31/5)"."""
    if text[start] == "(":
        return start + 1, end
    opened = text.count("(", start, end) > text.count(")", start, end)
    return (start, end + 1) if opened and text[end : end + 1] == ")" else (start, end)
