"""Orders that were due before the document was signed, and those due on a day that no calendar has."""

from collections.abc import Iterable, Iterator

from ...findings import Finding, finding
from ...messages import printed_date
from ..grammar.dates import may_exist
from ..model import Document, Task
from ..normalise import CleanText
from ..patterns import pattern_of
from ..tasks.when.over import days_over
from .pointing import found_at

_IS_TOLD = pattern_of(r",[^.;\n]*\b(?:đạt|còn|có|mới)\s+\d")
"""What follows the day up to which figures are told: "Đến hết ngày 15/10, toàn tỉnh giải ngân đạt 54,2%"."""


def before_own_date(clean: CleanText, tasks: Iterable[Task], document: Document) -> Iterator[Finding]:
    """Find deadlines before the day of the document, each place once."""
    seen: set[int] = set()
    for task in tasks:
        for over in days_over(clean, task, document):
            if over.end not in seen and not _IS_TOLD.match(clean.text, clean.clean_offset(over.end)):
                seen.add(over.end)
                facts = {"due": printed_date(over.due), "own_date": printed_date(document.date or "")}
                yield finding("deadline-before-own-date", over.start, over.end, **facts)


# "trước 31/9", "trong 32/10/2026"; behind "ngày", and with its year behind "trước", any day is looked at, a deadline or not
_DAY = pattern_of(
    r"(?<![\d/.-])(?<!ngày\s)(?P<day>29|3\d)/(?P<month>0?[1-9]|1[0-2])(?:(?<=\d)(?![\d/])|/(?P<year>(?:19|20)\d\d)(?![\d/]))"
)


def in_no_calendar(clean: CleanText, tasks: Iterable[Task]) -> Iterator[Finding]:
    """Find days of deadlines that no month has and before which no word says that a day is meant: "trước 31/9"."""
    seen: set[int] = set()
    for task in tasks:
        if task.due or not task.due_text:
            continue
        for found in _DAY.finditer(clean.text, clean.clean_offset(task.start), clean.clean_offset(task.end)):
            looked_at = found["year"] and clean.text.endswith("trước ", 0, found.start())
            exists = may_exist(int(found["day"]), int(found["month"]), found["year"])
            if not exists and found[0] in task.due_text and not looked_at and found.start() not in seen:
                seen.add(found.start())
                yield found_at(clean, "impossible-date", *found.span(), text=found[0])
