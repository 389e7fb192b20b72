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
# "Kính gửi: Các trường trực thuộc. | Thực hiện Kế hoạch …": the text begins on the line of whom it goes to
_ADDRESSED = pattern_of(
    r"Kính\s+gửi\s*:[^\n]{3,300}?(?<=[^\W\d_]{2})\.\s+(?=(?:Thực\s+hiện|Căn\s+cứ|Triển\s+khai|Theo)\s)"
)


def paragraphs(text: str, start: int, end: int, layout: Layout) -> Iterator[Span]:
    """Yield the paragraphs of `text[start:end]` as (start, end), white space around them not quite removed."""
    for gap in _LINE_END.finditer(text, start, end):
        line_end, next_start = gap.span()
        last = text[line_end - 1]
        if gap.lastindex is None and (last.islower() or last == ","):
            continue
        if not goes_on(text, start, line_end, next_start, end, layout):
            yield from _text_apart(text, start, line_end)
            start = next_start
    yield from _text_apart(text, start, end)


def _text_apart(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a paragraph, in two where the text begins behind those to whom it goes."""
    addressed = _ADDRESSED.match(text, start, end)
    if addressed:
        yield addressed.span()
    yield addressed.end() if addressed else start, end
