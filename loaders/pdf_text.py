"""The pages of a file, printed or recognised, -> its text: paragraphs over page breaks joined, page numbers left out."""

import re
from collections.abc import Iterator, Sequence

from ..errors import LoadError
from .content import MAX_TEXT_CHARACTERS, Content, Note
from .pdf_layout import Flow, page_flows
from .pdf_page import Page
from .pdf_rows import with_whole_rows

_PAGE_NUMBER = re.compile(r"\W*(\d{1,4})\W*|(?:trang|page)\s*\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?", re.IGNORECASE)
_LETTERS_CUT_OFF = 3


def content_of(pages: Sequence[Page], notes: tuple[Note, ...]) -> Content:
    """Return the paragraphs of all pages; one that runs over a page break stays one.

    Raises:
        LoadError: "too-large".
    """
    text: list[str] = []
    starts: list[int] = []
    length = 0
    last: Flow | None = None
    for flows in with_whole_rows(list(_without_margins([page_flows(page) for page in pages]))):
        begins = True
        for flow in flows:
            gap = last.gap_before(flow) if last and begins else "\n" if last else ""
            text += (gap, flow.text)
            length += len(gap)
            if begins:
                starts.append(length)
            length += len(flow.text)
            last, begins = flow, False
        if begins:
            starts.append(length)
        if length > MAX_TEXT_CHARACTERS:
            raise LoadError("too-large")
    return Content("".join(text), tuple(starts), notes)


def _without_margins(pages: Sequence[list[Flow]]) -> Iterator[list[Flow]]:
    """Yield the pages without their numbers and without what a browser prints of the next page's first line."""
    following: list[Flow] = []
    kept = []
    for flows in reversed(pages):
        flows = _without_number(flows, len(pages))
        if flows and following and _is_cut_off(flows[-1].text, following[0].text):
            flows = flows[:-1]
        kept.append(flows)
        following = flows
    return reversed(kept)


def _without_number(flows: list[Flow], count: int) -> list[Flow]:
    for edge in (0, -1):
        if flows and (number := _PAGE_NUMBER.fullmatch(flows[edge].text)) and int(number[1] or 0) <= count:
            flows = flows[1:] if edge == 0 else flows[:-1]
    return flows


def _is_cut_off(last: str, following: str) -> bool:
    """Return whether `last` is made of single high letters ("Ổ") that reach over from the line `following`."""
    return len(last) <= _LETTERS_CUT_OFF and last.isalpha() and last in following
