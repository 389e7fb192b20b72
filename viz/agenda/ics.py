"""Obligations as a calendar (iCalendar, RFC 5545): an event or a to-do for each, all day or at its hour, which a later import updates.

What comes again is one entry with a rule, or one for each series of days that a rule can tell. Whoever imports the file again has each entry once: its UID follows from the document, the item and the words of the task,
and SEQUENCE grows from file to file. What somebody decided is done is cancelled (an event) or completed (a to-do).
"""

import hashlib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ...diacritics import folded
from ...errors import PageError
from ...messages import printed_date
from ...queries.duties.model import Obligation, Obligations
from ...version import __version__
from ..labels import label
from ..lines import short_name
from ..paths import duties_with_short_paths, with_member
from .moments import has_hour, last_time, place_event, place_todo, place_todo_again, zone
from .series import series_of
from .wording import place_named, remarks, time_of, units, way

if TYPE_CHECKING:
    from icalendar import Component

_LETTERS = 90
_STATUS = {"done": "CANCELLED", "draft": "TENTATIVE"}
_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
"""SEQUENCE counts the minutes since then."""


def calendar_of(found: Obligations, lang: str, *, todo: bool = False, made: datetime | None = None) -> bytes:
    """Return the dated obligations as a calendar; as to-dos with `todo`, the undated ones among them.

    Args:
        found: the obligations.
        lang: of the words around them.
        todo: whether they are to-dos (Thunderbird) rather than events (Outlook, Google, Thunderbird).
        made: when the file is made; now by default.

    Raises:
        PageError: "needs-package": icalendar is not installed.
    """
    calendar = _calendar(label("tasks.title", lang))
    stamp = (made or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    entries = list(_entries(found, stamp, lang, todo=todo))
    for component in (*([zone()] if any(map(has_hour, entries)) else []), *entries):
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _entries(found: Obligations, stamp: datetime, lang: str, *, todo: bool) -> Iterator["Component"]:
    for uid, each in _with_uids(duties_with_short_paths(found).found):
        if each.again and each.due:
            yield from _entries_again(each, uid, stamp, lang, todo=todo)
        elif todo or each.due:
            entry = _entry(each, uid, stamp, lang, todo=todo)
            if each.due:
                place = place_todo if todo else place_event
                place(entry, date.fromisoformat(each.due), each.due_hour)
            yield entry


def _calendar(name: str) -> "Component":
    try:
        from icalendar import Calendar
    except ImportError as error:
        command = f'"{sys.executable}" -m pip install "icalendar>=6.0"'
        raise PageError("needs-package", what=".ics", command=command) from error
    calendar = Calendar()
    calendar.add("prodid", f"-//luocdo//luocdo {__version__}//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    return calendar


def _with_uids(found: Iterable[Obligation]) -> Iterator[tuple[str, Obligation]]:
    """Yield the obligations with what their UIDs begin with.

    That rests on nothing that a better reader would count in another way, nor on which of them are asked for. Only where an annex repeats a task of its letter their order here tells the two apart.
    """
    seen: Counter[str] = Counter()
    for each in found:
        words = "\n".join((each.document.key, each.item or "", folded(each.text), str(each.nth)))
        again = f"\n{seen[words]}" if seen[words] else ""
        seen[words] += 1
        yield hashlib.sha256(f"{words}{again}".encode()).hexdigest()[:32], each


def _entry(each: Obligation, uid: str, stamp: datetime, lang: str, *, todo: bool) -> "Component":
    from icalendar import Event, Todo

    entry = Todo() if todo else Event()
    entry.add("uid", f"{uid}@luocdo")
    entry.add("dtstamp", stamp)
    entry.add("last-modified", stamp)
    entry.add("sequence", max(int((stamp - _FIRST).total_seconds() // 60), 0))
    entry.add("summary", _summary(each, lang))
    entry.add("description", "\n".join(_description(each, lang)))
    _state(entry, each, stamp, todo=todo)
    return entry


def _state(entry: "Component", each: Obligation, stamp: datetime, *, todo: bool) -> None:
    is_done = each.state == "done"
    if not todo:
        entry.add("transp", "TRANSPARENT")
        entry.add("status", _STATUS.get(each.state, "CONFIRMED"))
        return
    entry.add("status", "COMPLETED" if is_done else "NEEDS-ACTION")
    if is_done:
        entry.add("percent-complete", 100)
        entry.add("completed", _finished(each) or stamp)


def _entries_again(each: Obligation, uid: str, stamp: datetime, lang: str, *, todo: bool) -> Iterator["Component"]:
    """Yield an entry for each series of days on which an obligation comes again; each of several has a UID of its own."""
    if each.again is None or each.due is None:
        return
    until = date.fromisoformat(each.again.until) if each.again.until else None
    every = series_of(each.again.rhythm, date.fromisoformat(each.due))
    for name, rule, first in every:
        entry = _entry(each, f"{uid}-{name}" if len(every) > 1 else uid, stamp, lang, todo=todo)
        place = place_todo_again if todo else place_event
        place(entry, first, each.due_hour)
        entry.add("rrule", rule | ({"until": last_time(entry, until)} if until else {}))
        yield entry


def _finished(each: Obligation) -> datetime | None:
    """Return when somebody decided that it is done."""
    days = [datetime.fromisoformat(said["when"]) for said in each.decided if said["what"]["kind"] == "done"]
    return days[-1].astimezone(UTC) if days else None


def _summary(each: Obligation, lang: str) -> str:
    text = " ".join(each.text.split())
    short = text if len(text) <= _LETTERS else f"{text[:_LETTERS].rpartition(' ')[0]} …"
    state = label("duties.is_draft" if each.state == "draft" else "duties.due", lang)
    return f"{state}: {short} ({short_name(each.document, lang)})"


def _description(each: Obligation, lang: str) -> Iterator[str]:
    yield " ".join(each.text.split())
    facts = {
        "due_text": time_of(each),
        "unit": units(each, lang),
        "report_to": each.report_to,
        "document": ", ".join(
            filter(None, (place_named(each.place, each.item, lang), short_name(each.document, lang)))
        ),
        "chain": way(each, lang),
        "superior_due": printed_date(each.superior.due) if each.superior else None,
        "file": with_member(each.file, each.member),
        "page": each.page,
        "remarks": "; ".join(remarks(each, lang)),
    }
    yield from (f"{label(f'duties.{name}', lang)}: {fact}" for name, fact in facts.items() if fact)
