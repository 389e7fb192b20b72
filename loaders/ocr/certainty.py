"""How sure the letters of a text are that was put together from recognised words."""

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

from ..content import Certainty, Note
from .page import Recognised

_TOKEN = re.compile(r"\S+")
_STEP = 20
"""What differs by less than a twentieth is told as one."""
_DOUBTFUL = 0.8


def certainty_of(text: str, starts: Sequence[int], pages: Mapping[int, Recognised]) -> Certainty:
    """Return from which offset on the letters are how sure; `pages` are those that were recognised, by their index."""
    runs: list[tuple[int, float]] = []
    ends = (*starts[1:], len(text))
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        found = _of_page(text, start, end, pages[index]) if index in pages else [(start, 1.0)]
        for offset, sure in found:
            if not runs or runs[-1][1] != sure:
                runs.append((offset, sure))
    return tuple(runs)


def recognised_notes(pages: Mapping[int, Recognised]) -> tuple[Note, ...]:
    """Return the finding that says which pages were recognised, and how surely; none where there is no word on any."""
    written = {index: page.sure for index, page in pages.items() if page.words}
    if not written:
        return ()
    sure = sum(written.values()) / len(written)
    facts = ("pages", ", ".join(str(index + 1) for index in sorted(written))), ("percent", f"{100 * sure:.0f}")
    return (Note("recognised-pages" if sure >= _DOUBTFUL else "doubtful-pages", facts),)


def _of_page(text: str, start: int, end: int, page: Recognised) -> Iterator[tuple[int, float]]:
    """Yield how sure each word of a page is; one that a line's end had torn is as sure as the page."""
    waiting: dict[str, deque[float]] = defaultdict(deque)
    for word in page.words:
        waiting[word.text].append(word.sure)
    for token in _TOKEN.finditer(text, start, end):
        sure = waiting[token[0]].popleft() if waiting[token[0]] else page.sure
        yield token.start(), round(round(sure * _STEP) / _STEP, 2)
