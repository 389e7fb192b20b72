"""Which day a document bears where not all give it the same one, and why that one."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from ....iso_days import is_day, is_later

Source = Literal["decision", "own text", "register", "vote"]


class Limits(NamedTuple):
    """When a document can have been made (ISO): not before the days of what it builds on, not after those who cite it."""

    not_before: Sequence[str] = ()
    not_after: Sequence[str] = ()


class Day(NamedTuple):
    """The date of a document (ISO), cut to what is certain, and on what that rests.

    Attributes:
        date: null where nobody gives one.
        by: who settled it; "vote" where it is what most say.
        votes: how many places of other texts say which date.
        left_out: days that cannot be, each with the day that it contradicts.
    """

    date: str | None
    by: Source
    votes: Mapping[str, int]
    left_out: Mapping[str, str]

    def reason(self) -> str:
        """Return why this day, as JSON: {by, votes, left_out}."""
        return json.dumps({"by": self.by, "votes": dict(sorted(self.votes.items())), "left_out": dict(self.left_out)})


def chosen_day(certain: Iterable[tuple[Source, str | None]], votes: Mapping[str, int], limits: Limits) -> Day:
    """Return the first day of those that are `certain`, else the one that most say.

    A day before that of a document which this one builds on, or after one that cites it, is left out of the vote; of
    two days with equal votes only what they share is certain.
    """
    whole = {day: count for day, count in votes.items() if is_day(day)}
    earlier, later = max(limits.not_before, default=""), sorted(limits.not_after)
    left_out = {day: against for day in sorted(whole) if (against := _contradicted(day, earlier, later))}
    for source, date in certain:
        if date:
            return Day(date, source, votes, left_out)
    possible = {day: count for day, count in whole.items() if day not in left_out} or whole
    most = max(possible.values(), default=0)
    leaders = [day for day, count in possible.items() if count == most]
    date = _shared(leaders) if leaders else max(votes, key=lambda day: (len(day), day), default=None)
    return Day(date, "vote", votes, left_out)


def _contradicted(day: str, earlier: str, later: Sequence[str]) -> str | None:
    """Return the day that shows that `day` cannot be, null where none does.

    `earlier` is the last of those before which it cannot be; `later`, sorted, those after which it cannot.
    """
    if day < earlier:
        return earlier
    before = later[: bisect_right(later, day)]  # what is cited by thousands is later than few of them
    return next((each for each in before if is_later(day, each)), None)


def _shared(days: Sequence[str]) -> str | None:
    if len(days) == 1:
        return days[0]
    months = {day[:7] for day in days}
    years = {day[:4] for day in days}
    return months.pop() if len(months) == 1 else years.pop() if len(years) == 1 else None
