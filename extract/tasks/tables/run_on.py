"""Tables of a PDF whose rows became lines with single blanks: which word opens a cell is told by what it says.

Under "TT Nội dung Đơn vị chủ trì Thời gian" the row "1 Lập danh mục hồ sơ Phòng Nội vụ Trước 15/8/2025" gives its number, the work,
an office and a time: of all ways to share its words among the columns the most fitting one is taken.
"""

import re
from collections.abc import Iterator, Sequence

from ...patterns import pattern_of
from ...spans import Span
from ...structure.segment import Block
from ..wording.open_ends import ends_open
from .heads import kinds_behind_number, read_columns, split_titles
from .over_page import BEHIND, GROUP, ROW, opens_row, over_page
from .rows import Row, Table, table_of
from .stacked_cells import LONGEST_ROW, TITLE, Line, share_out

_HEAD_LINES, _LONGEST_TITLE = 3, 20
# "Lập dự toán, trình UBND huyện": to whom the work goes, and not who does it
_GOES_TO = pattern_of(r"(?<!\w)(?:trình|gửi)$")
# "quy trình", "Giải trình", "báo cáo đã gửi": nothing goes anywhere
_GOES_NOWHERE = pattern_of(
    r"(?<!\w)(?:(?:quy|chương|công|quá|lộ|tờ|giáo|giải|tiến|hành|thuyết|chu|truyền|tường)\s+trình|(?:đã|tiền|ký)\s+gửi)$",
    re.IGNORECASE,
)
_WORD = pattern_of(r"\S+")


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
        if ROW.match(text, end + 1) or GROUP.match(text, end + 1):
            return split_titles(" ".join(text[start:end].split())), end + 1
        end += 1
    return [], start


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _rows(text: str, start: int, kinds: Sequence[str]) -> Iterator[Row]:
    """Yield the rows whose words can be shared out among the columns."""
    for number, (first, spans) in enumerate(_spans(text, start), 1):
        words = [word for behind, end in spans for word in _words(text, behind, end)]
        shared = share_out(words, kinds) if len(words) <= LONGEST_ROW else []
        if shared:
            cells = [" ".join(" ".join(text[each.start : each.end] for each in words[a:b]).split()) for a, b in shared]
            yield Row(first, words[-1].end, str(number), (str(number), *cells))


def _spans(text: str, start: int) -> Iterator[tuple[int, list[Span]]]:
    """Yield where a row begins and where its words stand: its number counts on, and it goes on until the next one, also over a page's end.

    Between two rows the heading of a group may stand, and the head once more.
    """
    number, (_, below) = 1, over_page(text, start, 1)
    row = ROW.match(text, below)
    while row and int(row[1]) == number:
        end = _line_end(text, row.start())
        while end + 1 < len(text) and not BEHIND.match(text, end + 1) and not opens_row(text, end + 1, number + 1):
            end = _line_end(text, end + 1)
        rest, below = over_page(text, end + 1, number + 1)
        yield row.start(), [(row.end(), end), *([rest] if rest else [])]
        number += 1
        row = ROW.match(text, below)


def _words(text: str, start: int, end: int) -> Iterator[Line]:
    """Yield each word with what stands behind it in the row, by which it is told what it opens."""
    for word in _WORD.finditer(text, start, end):
        rest = " ".join(text[word.start() : end].split())
        goes_on = ends_open(text, start, word.start()) or _wants_office(text, start, word.start())
        yield Line(word.start(), word.end(), rest, apart=False, goes_on=goes_on)


def _wants_office(text: str, start: int, end: int) -> bool:
    """Return whether words end with a title or a verb behind which an office goes on: "Các thành viên", "trình"."""
    before = text[max(start, end - _LONGEST_TITLE) : end].rstrip()
    goes = _GOES_TO.search(before) is not None and _GOES_NOWHERE.search(before) is None
    return goes or TITLE.search(before) is not None
