"""The hour of a deadline: "trước 17 giờ 00 ngày 12/10/2025", "trước 17h30 hôm nay", "trong ngày 20/10/2025 (trước 17:00)".

It is an hour of the day of the deadline, on the clocks of Vietnam. How long something may take ("trong 48 giờ"), when offices close
("hết giờ làm việc") and from when to when something lasts on its day ("từ 8 giờ đến 17 giờ ngày 12/10") are none.
"""

from ...grammar.weekdays import WEEKDAY
from ...letters import small_letters
from ...patterns import pattern_of

CLOCK = r"\d{1,2}(?:\s*+(?:giờ|h|g)(?:\s*+\d\d)?(?:\s*+phút|\s?['’′])?|\s?:\s?[0-5]\d(?!\d))"
"""The pattern of an hour, in small letters: "17 giờ 00 phút", "17h00'", "17g30", "17:00"."""

_PART = r"(?:sáng|trưa|chiều|tối)"
# "trong 17 giờ" is so long, "từ 8 giờ" and "8h00 - 11h30" say when something begins.
_NO_END = (
    rf"(?:(?:từ|trong)\s(?:vòng\s|thời\s(?:hạn|gian)\s)?)?(?:{CLOCK}(?:\s{_PART})?\s?(?:đến|tới|[-–])\s?(?:hết\s)?)?"
)
_DAY = (
    rf"(?:(?:(?:các|cùng)\s)?ngày(?!\w)(?:\s(?:m[ùồ]ng|{WEEKDAY}))?|m[ùồ]ng\s|hôm\snay(?!\w)|{WEEKDAY}|(?:hằng|hàng|mỗi)\s|(?=\d{{1,2}}\s?[/.-]\s?\d))"
    r"(?:[\s,(]*+(?:ngày\s)?(?P<day>\d{1,2}))?"
)
_HOUR = pattern_of(
    rf"(?<![\w/:.,-])(?P<no_end>{_NO_END})(?P<clock>{CLOCK})(?:[\s,(]*+(?P<part>{_PART})(?!\w))?[\s,(]*+(?:của\s)?{_DAY}"
)
# Behind its day an hour ends the clause: "trước ngày 12/10, trước 17 giờ hằng ngày …" goes on with something else.
_LEADS_TO_HOUR = r"(?:trước(?:\s+lúc)?|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))?\s+lúc)\s+"
_BEHIND = pattern_of(
    rf"(?<=\d)(?:\s\({_LEADS_TO_HOUR}(?P<bracketed>{CLOCK})\)|,?\s{_LEADS_TO_HOUR}(?P<bare>{CLOCK}))(?=\s*(?:[.;,)]|\Z))"
)
_NUMBER = pattern_of(r"\d+")
_NOON, _LAST = 12, "24:00"


def hour_in(words: str, due: str | None) -> str | None:
    """Return the hour that the words of a deadline set, "17:00"; null where they set none. "24:00" is the end of the day.

    Args:
        words: those that set the time, on one line.
        due: the day that they mean, ISO, where it is known: an hour of another day is not that of the deadline.

    >>> hour_in("trước 17h30 ngày 12/10/2025", "2025-10-12"), hour_in("trong 48 giờ kể từ khi nhận", None)
    ('17:30', None)
    """
    small = small_letters(words)
    for found in _HOUR.finditer(small):
        of_other_day = found["day"] and due and int(found["day"]) != int(due[len("2025-10-") :])
        if not found["no_end"] and not of_other_day:
            return _as_told(found["clock"], found["part"])
    last = next((each for each in _BEHIND.finditer(small) if each.end() == len(small)), None)
    return _as_told(last["bracketed"] or last["bare"], None) if last else None


def end_with_hour(text: str, end: int) -> int:
    """Return where the words of a deadline end whose day ends at `end`: behind the hour, where that follows the day.

    >>> end_with_hour("trong ngày 20/10/2025 (trước 17:00).", 21)
    35
    """
    found = _BEHIND.match(text, end)
    return found.end() if found else end


def _as_told(clock: str, part: str | None) -> str | None:
    """Return an hour as it is told over the whole day: "3 giờ chiều" is 15:00; null where no clock shows it."""
    hour, *minutes = map(int, _NUMBER.findall(clock))
    if part in ("chiều", "tối") and hour < _NOON:
        hour += _NOON
    told = f"{hour:02}:{minutes[0] if minutes else 0:02}"
    return told if told <= _LAST and told[len("17:") :] < "60" else None
