"""A stretch of a text: where it begins and where it ends, in code points of the clean text."""

Span = tuple[int, int]


def trim(text: str, start: int, end: int) -> Span:
    """Return the span without the white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
