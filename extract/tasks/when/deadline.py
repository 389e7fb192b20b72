"""A deadline as it stands in a text."""

from typing import NamedTuple

from .hours import hour_in


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
