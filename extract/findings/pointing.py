"""What the findings share: how a place is pointed out, and which place that is."""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from ...findings import Finding, finding
from ..mention import Mention
from ..normalise import CleanText
from ..structure.segment import Block


def found_at(clean: CleanText, code: str, start: int, end: int, **facts: str) -> Finding:
    """Return the finding `code` at `start`..`end` of the clean text; its span counts the text as loaded."""
    first, last = clean.raw_span(start, end)
    return finding(code, first, last, **facts)


def first_of_each(mentions: Iterable[Mention], *facts: str) -> Iterator[Mention]:
    """Yield the first place of each number, or of each that differs in one of `facts` ("number", "date")."""
    of = attrgetter(*facts or ("number",))
    seen: set[object] = set()
    for mention in mentions:
        what = of(mention)
        if what not in seen:
            seen.add(what)
            yield mention


def number_span(mention: Mention) -> tuple[int, int]:
    """Return where the number stands, or the whole place where it has none."""
    if mention.number_start is None or mention.number_end is None:
        return mention.start, mention.end
    return mention.number_start, mention.number_end


def outside_spans(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Return what is outside the document, in order."""
    return [(block.start, block.end) for block in blocks if block.part == "outside"]
