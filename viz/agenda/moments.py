"""When a deadline stands in a calendar (RFC 5545): on its whole day, or at its hour by the clocks of Vietnam.

An hour names its time zone, which the calendar must describe then (3.6.5): one without a zone is shifted by a program that is set to another.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Component

_ZONE, _AHEAD = "Asia/Ho_Chi_Minh", timedelta(hours=7)
"""Clocks are as far ahead of UTC in summer and in winter."""
_DAY, _SHOWN, _NIGHT = timedelta(days=1), timedelta(minutes=15), time(23, 59)
_MIDNIGHT, _DAY_END = "00:00", "24:00"


def zone() -> "Component":
    """Return the description of the time zone that the hours name."""
    from icalendar import Timezone, TimezoneStandard

    described, standard = Timezone(), TimezoneStandard()
    described.add("tzid", _ZONE)
    standard.add("dtstart", datetime.combine(date(1970, 1, 1), time.min))
    standard.add("tzoffsetfrom", _AHEAD)
    standard.add("tzoffsetto", _AHEAD)
    standard.add("tzname", "+07")
    described.add_component(standard)
    return described


def place_event(entry: "Component", day: date, hour: str | None) -> None:
    """Let an event take its day, or begin at its hour: so programs remind of it before it is over."""
    if not hour:
        entry.add("dtstart", day)
        entry.add("dtend", day + _DAY)
        return
    begin = _moment(day, hour)
    _add(entry, "dtstart", begin)
    _add(entry, "dtend", min(begin + _SHOWN, datetime.combine(day + _DAY, time.min)))


def place_todo(entry: "Component", day: date, hour: str | None) -> None:
    """Let a to-do be due on its day, or at its hour."""
    if hour:
        _add(entry, "due", _moment(day, hour))
    else:
        entry.add("due", day)


def place_todo_again(entry: "Component", day: date, hour: str | None) -> None:
    """Let a to-do that has a rule last from the morning of its day: it must begin before it is due (3.8.2.3)."""
    begin = datetime.combine(day, time.min)
    if hour and hour != _MIDNIGHT:
        _add(entry, "dtstart", begin)
        _add(entry, "due", _moment(day, hour))
    else:
        entry.add("dtstart", begin)
        entry.add("due", datetime.combine(day, _NIGHT))


def last_time(entry: "Component", day: date) -> date | datetime:
    """Return until when a rule goes on, the whole of `day` included: as the beginning of its entry is told, of an hour in UTC (3.3.10)."""
    night = datetime.combine(day, _NIGHT)
    if has_hour(entry):
        return (night - _AHEAD).replace(tzinfo=UTC)
    return night if isinstance(entry.decoded("dtstart"), datetime) else day


def has_hour(entry: "Component") -> bool:
    """Tell whether an entry names the time zone."""
    return any("TZID" in entry[name].params for name in ("dtstart", "due") if name in entry)


def _moment(day: date, hour: str) -> datetime:
    """Return when an hour is; the end of the day is its last minute, which is shown on that day."""
    return datetime.combine(day, _NIGHT if hour == _DAY_END else time.fromisoformat(hour))


def _add(entry: "Component", name: str, when: datetime) -> None:
    entry.add(name, when, parameters={"TZID": _ZONE})
