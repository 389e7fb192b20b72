"""Physical lines -> paragraphs: which line breaks are only the width of the page.

Text files wrap sentences at 70 to 90 characters; text drawn from a PDF may have an empty line after every physical line;
a letter's subject runs over four short lines.
"""

from collections.abc import Iterator

from ..letters import LOWER
from ..patterns import pattern_of
from ..spans import Span
from .layout import Layout
from .line_breaks import goes_on

# A run of line ends; group 1 is there unless a small letter follows that labels no item. Between two such letters one line
# end is soft and not even found.
_LINE_END = pattern_of(
    rf"\n(?!(?:(?<=[{LOWER},]\n)|(?<=[{LOWER},] \n))[ \t]*+[{LOWER}](?!\d?[.)/]))\s*+(?=([^{LOWER}]|[a-zđ]\d?[.)/])?)"
)


def paragraphs(text: str, start: int, end: int, layout: Layout) -> Iterator[Span]:
    """Yield the paragraphs of `text[start:end]` as (start, end), white space around them not quite removed."""
    for gap in _LINE_END.finditer(text, start, end):
        line_end, next_start = gap.span()
        last = text[line_end - 1]
        if gap.lastindex is None and (last.islower() or last == ","):
            continue
        if not goes_on(text, start, line_end, next_start, end, layout):
            yield start, line_end
            start = next_start
    yield start, end
