"""Rows of a table that the end of a page cuts through, made whole."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from .pdf_layout import Flow, gap_after


def with_whole_rows(pages: Sequence[list[Flow]]) -> list[list[Flow]]:
    """Return the pages, the rest of a row that stands at the top of the next page joined to its beginning.

    The head of a table that is repeated there is left out, as the number of a page is.
    """
    whole = [list(flows) for flows in pages]
    last: list[Flow] = []
    for flows in whole:
        if _repeats_head(last, flows):
            del flows[0]
        if last and flows and _is_rest(last[-1], flows[0]):
            last[-1] = _joined(last[-1], flows.pop(0))
        last = flows or last
    return whole


def _repeats_head(flows: Sequence[Flow], following: Sequence[Flow]) -> bool:
    """Return whether the next page begins with the head of the table with which this one ends."""
    head = None
    for flow in reversed(flows):
        if not flow.row:
            break
        head = flow.text
    return bool(following) and following[0].text == head


def _is_rest(row: Flow, below: Flow) -> bool:
    """Return whether `below` goes on with `row`: its label is missing, its longest cell goes on, a short one is over.

    A row with a day or number of its own in a column where `row` has one already is another.
    """
    if not (row.row and below.row and below.text.startswith("\t")):
        return False
    pairs = list(zip_longest(row.text.split("\t"), below.text.split("\t"), fillvalue=""))
    longest = max(range(len(pairs)), key=lambda column: len(pairs[column][0]))
    over = sum(1 for cell, rest in pairs if cell and not rest)
    apart = any(cell[-1:].isdigit() and rest[-1:].isdigit() for cell, rest in pairs)
    return pairs[longest][1] != "" and over > 1 and not apart and all(cell for cell, rest in pairs if rest)


def _joined(row: Flow, rest: Flow) -> Flow:
    pairs = zip_longest(row.text.split("\t"), rest.text.split("\t"), fillvalue="")
    return replace(row, text="\t".join(f"{cell}{gap_after(cell)}{more}" if more else cell for cell, more in pairs))
