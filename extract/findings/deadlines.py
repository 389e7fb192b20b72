"""Orders that were due before the document was signed."""

from collections.abc import Iterable, Iterator

from ...findings import Finding, finding
from ...messages import printed_date
from ..model import Document, Task
from ..normalise import CleanText
from ..patterns import pattern_of
from ..tasks.when.over import days_over

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
