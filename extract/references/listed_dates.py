"""Dates told one by one behind a list of numbers: "số 12, 15, 19/TB-VP ngày 02, 05, 09 tháng 6 năm 2025"."""

import re
from collections.abc import Iterator, Sequence

from ..grammar.dates import parse_date
from ..mention import Mention
from .joined import are_joined

_DAY = r"\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)?"
_DAYS = re.compile(
    rf"\s*,?\s*(?:lần\s+lượt\s+)?(?:các\s+)?ngày\s+(?P<days>{_DAY}(?:\s*(?:,|;|và)\s*(?:ngày\s+)?{_DAY}){{1,20}})(?![\d/])"
    r"(?:\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4}))?"
)
_EACH = re.compile(_DAY)


def with_listed_dates(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, those of a list with as many dates behind it as it has numbers each with its own."""
    dated = list(mentions)
    for start, end in _lists(text, mentions):
        last = mentions[end - 1]
        days = _DAYS.match(text, last.number_end or last.end)
        told = list(_dates(days)) if days else []
        if days is None or len(told) != end - start or None in told:
            continue
        for index, date in zip(range(start, end), told, strict=True):
            dated[index] = mentions[index]._replace(date=date)
        dated[end - 1] = dated[end - 1]._replace(end=max(last.end, days.end()))
    return dated


def _lists(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield where lists of two and more begin and end, by index."""
    start = 0
    for at in range(1, len(mentions) + 1):
        if at < len(mentions) and are_joined(text, mentions[at - 1].end, mentions[at].start):
            continue
        if at - start > 1:
            yield start, at
        start = at


def _dates(days: re.Match[str]) -> Iterator[str | None]:
    """Yield the dates in order; what a day leaves out stands behind the last one."""
    written = [re.split(r"[/.-]", each) for each in _EACH.findall(days["days"])]
    tail = [days["month"], days["year"]] if days["month"] else written[-1][1:]
    for parts in written:
        whole = parts + tail[len(parts) - 1 :]
        yield parse_date("ngày " + "/".join(whole)) if len(whole) == len(("d", "m", "y")) and all(whole) else None
