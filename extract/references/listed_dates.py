"""Dates told one by one behind a list of numbers: "số 12, 15, 19/TB-VP ngày 02, 05, 09 tháng 6 năm 2025"."""

import re
from collections.abc import Iterator, Sequence

from ..grammar.dates import parse_date
from ..mention import Mention
from ..patterns import pattern_of
from .joined import are_joined

_DAY = r"\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?"
_DAYS = pattern_of(
    rf"(?>\s*)(?:,(?>\s*))?(?:lần\s+lượt\s+)?(?:các\s+)?ngày\s+(?P<days>{_DAY}(?:\s*(?:,|;|và)\s*(?:ngày\s+)?{_DAY}){{1,20}})(?![\d/])"
    r"(?:\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4}))?"
)
_EACH = pattern_of(_DAY)


def with_listed_dates(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, those of a list with as many dates behind it as it has numbers each with its own."""
    dated = list(mentions)
    for at, last in enumerate(mentions):
        days = _DAYS.match(text, last.number_end or last.end) if at else None
        told = list(_dates(days)) if days else []
        first = at - len(told) + 1
        if days is None or first < 0 or None in told or not _are_list(text, mentions, first, at):
            continue
        for index, date in zip(range(first, at + 1), told, strict=True):
            dated[index] = mentions[index]._replace(date=date)
        dated[at] = dated[at]._replace(end=max(last.end, days.end()))
    return dated


def _are_list(text: str, mentions: Sequence[Mention], first: int, last: int) -> bool:
    """Return whether the mentions from `first` to `last` are a list, and all of it."""
    joined = [at > 0 and are_joined(text, mentions[at - 1].end, mentions[at].start) for at in range(first, last + 1)]
    return not joined[0] and all(joined[1:])


def _dates(days: re.Match[str]) -> Iterator[str | None]:
    """Yield the dates in order; what a day leaves out stands behind the last one."""
    written = [re.split(r"[/.-]", each) for each in _EACH.findall(days["days"])]
    tail = [days["month"], days["year"]] if days["month"] else written[-1][1:]
    for parts in written:
        whole = parts + tail[len(parts) - 1 :]
        yield parse_date("ngày " + "/".join(whole)) if len(whole) == len(("d", "m", "y")) and all(whole) else None
