"""Which last days run on where they fall on a day off: until the end of the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148)."""

import re

from ...extract.tasks.when.rhythms import Rhythm

_HOUR = re.compile(r"[0-9)] giờ|[0-9][ghGH]")
"""As the questions that judge by the day have it."""


def names_hour(words: str | None) -> bool:
    """Tell whether the words of a deadline set an hour: it is meant, whatever the day, and a term by hours has no last day.

    >>> names_hour("trước 17 giờ ngày 12/10/2025"), names_hour("trước 17h00 ngày 12/10"), names_hour("hết giờ làm việc ngày 10/10")
    (True, True, False)
    """
    return words is not None and _HOUR.search(words) is not None


def is_prolonged(words: str | None, rhythm: Rhythm | None = None) -> bool:
    """Tell whether a last day on a day off runs on.

    What comes again each day or week goes on at its next day instead.

    Args:
        words: those that set the time.
        rhythm: on which days it comes again; null for what is due once.
    """
    return not names_hour(words) and (rhythm is None or bool(rhythm.days))
