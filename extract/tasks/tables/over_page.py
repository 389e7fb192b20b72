"""What stands between two rows of a table that became lines: headings of groups, and at the end of a page its number, its header and the head once more."""

from collections import Counter
from functools import lru_cache

from ...patterns import pattern_of
from ...spans import Span
from .heads import split_titles

GROUP = pattern_of(r"[IVX]{1,5}\.?\s")
"""The pattern of the heading of a group of rows, at its beginning: "II. HẠ TẦNG"."""
ROW = pattern_of(r"(\d{1,2})[.)]?(?:[ \t]+|\n)(?=\S)")
"""The pattern of the number of a row; that of a page stands alone above an empty line."""
BEHIND = pattern_of(rf"{GROUP.pattern}|[A-ZĐ]{{3}}|Nơi nhận|[ \t]*\n")
"""The pattern of what ends a row: the heading of a group or section, an empty line, the recipients."""
_HEADING = pattern_of(rf"{GROUP.pattern}|[A-ZĐ]{{3}}")
_NUMBER = pattern_of(r"[-–\s]*\d{1,3}[-–\s]*")
_LAST_NUMBER = pattern_of(r"[\s\d–-]+$")
_MOST_LINES, _LONGEST_HEADER, _SHORTEST_HEADER = 10, 120, 12


def opens_row(text: str, at: int, number: int) -> bool:
    """Return whether the row of that number begins at `at`."""
    row = ROW.match(text, at)
    return row is not None and int(row[1]) == number


def over_page(text: str, start: int, number: int) -> tuple[Span | None, int]:
    """Return where the row above goes on behind the end of a page, null where it does not, and where the row of that number may begin.

    Nothing goes on before the last page of the table has ended.
    """
    rest: Span | None = None
    at, over = start, False
    for _ in range(_MOST_LINES):
        end = text.find("\n", at)
        end = end if end >= 0 else len(text)
        line = text[at:end].strip()
        if opens_row(text, at, number):
            return rest, at
        if _is_furniture(text, line):
            over = True
        elif line and not (_HEADING.match(line) or split_titles(line)):
            if not over:
                break
            rest = (rest[0] if rest else at, end)
        at = end + 1
    return None, at


def _is_furniture(text: str, line: str) -> bool:
    """Return whether a line is the number of a page, or a header that other pages have too."""
    return _NUMBER.fullmatch(line) is not None or _LAST_NUMBER.sub("", line) in _headers(text)


@lru_cache(maxsize=1)
def _headers(text: str) -> frozenset[str]:
    """Return the lines that come again, without the number of their page; the last text is remembered, as each of its rows asks."""
    lines = Counter(_LAST_NUMBER.sub("", line.strip()) for line in text.splitlines())
    return frozenset(
        line for line, times in lines.items() if times > 1 and _SHORTEST_HEADER < len(line) < _LONGEST_HEADER
    )
