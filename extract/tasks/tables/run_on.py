"""Tables of a PDF whose rows became lines with single blanks: which word opens a cell is told by what it says.

Under "TT Nội dung Đơn vị chủ trì Thời gian" the row "1 Lập danh mục hồ sơ Phòng Nội vụ Trước 15/8/2025" gives its number, the work,
an office and a time: of all ways to share its words among the columns the most fitting one is taken.
"""

from collections.abc import Iterator, Sequence

from ...patterns import pattern_of
from ...structure.segment import Block
from ..wording.open_ends import ends_open
from .heads import kinds_behind_number, read_columns, split_titles
from .rows import Row, Table, table_of
from .stacked_cells import LONGEST_ROW, Line, share_out

_HEAD_LINES = 3
_ROW = pattern_of(r"(\d{1,2})[.)]?\s+(?=\S)")
_WORD = pattern_of(r"\S+")
# What ends a row: the heading of a group or section, an empty line, the recipients.
_BEHIND = pattern_of(r"[IVX]{1,5}\.?\s|[A-ZĐ]{3}|Nơi nhận|[ \t]*\n")


def read_run_on(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head begins with block `at`, null where its words are no titles or no rows follow."""
    start = blocks[at].start
    titles, head_end = _head(text, start)
    columns = read_columns(titles)
    if columns.get("order") != 0 or not {"what", "lead", "due"} <= set(columns):
        return None
    rows = list(_rows(text, head_end, kinds_behind_number(columns, len(titles))))
    return table_of(columns, rows, blocks, at)


def _head(text: str, start: int) -> tuple[list[str], int]:
    """Return the titles on the line at `start`, over more lines where they go on, and where they end."""
    end = start
    for _ in range(_HEAD_LINES):
        end = _line_end(text, end)
        if _ROW.match(text, end + 1):
            return split_titles(" ".join(text[start:end].split())), end + 1
        end += 1
    return [], start


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _rows(text: str, start: int, kinds: Sequence[str]) -> Iterator[Row]:
    """Yield the rows whose words can be shared out among the columns."""
    for number, (first, behind, end) in enumerate(_spans(text, start), 1):
        words = list(_words(text, behind, end))
        shared = share_out(words, kinds) if len(words) <= LONGEST_ROW else []
        if shared:
            cells = [" ".join(text[words[a].start : words[b - 1].end].split()) if b > a else "" for a, b in shared]
            yield Row(first, words[-1].end, str(number), (str(number), *cells))


def _spans(text: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield (where a row begins, where its words do, where they end): its number counts on, and it goes on until the next one.

    Between two rows the heading of a group may stand.
    """
    row = _ROW.match(text, start)
    number = 1
    while row and int(row[1]) == number:
        end = _line_end(text, row.start())
        while end + 1 < len(text) and not _BEHIND.match(text, end + 1) and not _is_next(text, end + 1, number):
            end = _line_end(text, end + 1)
        yield row.start(), row.end(), end
        number += 1
        below = end + 1 if _is_next(text, end + 1, number - 1) else _line_end(text, end + 1) + 1
        row = _ROW.match(text, below)


def _is_next(text: str, start: int, number: int) -> bool:
    row = _ROW.match(text, start)
    return row is not None and int(row[1]) == number + 1


def _words(text: str, start: int, end: int) -> Iterator[Line]:
    """Yield each word with what stands behind it in the row, by which it is told what it opens."""
    for word in _WORD.finditer(text, start, end):
        rest = " ".join(text[word.start() : end].split())
        yield Line(word.start(), word.end(), rest, apart=False, goes_on=ends_open(text, start, word.start()))
