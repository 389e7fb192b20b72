"""Orders that were due before the document was signed."""

from collections.abc import Iterable, Iterator

from ...findings import Finding, finding
from ...messages import printed_date
from ..model import Document, Task
from ..tasks.when.over import days_over


def before_own_date(raw: str, tasks: Iterable[Task], document: Document) -> Iterator[Finding]:
    """Find deadlines before the day of the document, each place once."""
    seen: set[tuple[int, int]] = set()
    for task in tasks:
        for over in days_over(raw, task, document):
            place = over.start, over.end
            if place not in seen:
                seen.add(place)
                facts = {"due": printed_date(over.due), "own_date": printed_date(document.date or "")}
                yield finding("deadline-before-own-date", over.start, over.end, **facts)
