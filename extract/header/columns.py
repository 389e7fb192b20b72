"""Letterhead and signature stand in two columns; whatever a converter made of them, the lines of each column in order.

Four forms: a table's cells, pipes in a row of text ("BỘ Y TẾ   |CỘNG HÒA …"), a wide gap in a line of text, and the
lines of one column after those of the other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..grammar.national_heading import HEADING_BEGINS, WHOLE_MOTTO, WHOLE_NAME
from ..letters import UPPER
from ..patterns import pattern_of
from ..structure.layout import Layout
from ..structure.paragraphs import paragraphs
from ..structure.segment import Block

# The gap of a number or a day not yet given is no gap between columns.
_BLANK = pattern_of(r"\b(ngày|tháng|năm|số:?)[ \t]{2,}", re.IGNORECASE)
# Nor is the rest of a gap into which somebody wrote the serial or the day: "Số:  4390      /UBND-NLN", "tháng   7    năm 2026".
_BEHIND_WRITTEN = pattern_of(rf"(?<=\d)[ \t]{{2,}}(?=/[{UPPER}]|(?:tháng|năm)\s)")
_SIDE_BY_SIDE = pattern_of(rf"(?<!\s)(?<!(?<!NHÀ )NƯỚC)\s++(?:\|\s*+|(?={HEADING_BEGINS}))|\|\s*+|\t\s*+|[ ]{{3,}}+")
# Without one of these a paragraph stands in one column.
_BETWEEN_COLUMNS = pattern_of(rf"[|\t\v]|[ ]{{3}}|{HEADING_BEGINS}")
# What a converter has set behind the national heading in one line is of the left column again.
_WHOLE_HEADING = pattern_of(rf"(?:{WHOLE_NAME}|{WHOLE_MOTTO})\s+(?=[^\W\d_])")
# "Hà Nội, ngày 27 tháng 6 năm 2023 THÔNG TƯ QUY ĐỊNH …": a converter has set the type behind the day, which ends the letterhead.
_TYPE_BEHIND_DAY = pattern_of(
    r"(?<=\d{4})\s+(?=(?:LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH)\s)"
)
_DAY_BEFORE = pattern_of(r"[^|\n]{2,80}\bngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}")
_LINE_END = pattern_of(r"[\n\v]")
_OPENS_CELL = pattern_of(r"[^|\n]\|[^|\n]*\Z")
_WORD = pattern_of(r"[^\W_]")
_NARROW = Layout(width=0, spaced=False, apart=False, bold=None)
_FILLING = pattern_of(r"[\s|]*+(?>(?:[-–—_=*.~]{2,}+[\s|]*+)*)")
_FILLING_AT_END = " \t\n|-–—_=*~"


def column_lines(text: str, blocks: Iterable[Block]) -> tuple[list[str], list[str]]:
    """Return the lines of the left and of the right column of `blocks`; text in one column is all left.

    A paragraph in one column is one line, however it was wrapped; lines without a letter or digit are left out.
    """
    left: list[str] = []
    right: list[str] = []
    for block, within in _with_open_cells(text, tuple(blocks)):
        for column, line in _lines_of(text, block):
            if _WORD.search(line):
                (right if column or within else left).append(" ".join(_without_filling(line).split()))
    return left, right


def _with_open_cells(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Block, bool]]:
    """Yield each paragraph and whether it stands in the right cell of a row that goes on over lines: "Lưu: VT. | GIÁM ĐỐC⏎Lê Bình |"."""
    words = [text[block.start : block.end].strip() for block in blocks]
    right: set[int] = set()
    opened: int | None = None
    for at, each in enumerate(words):
        if opened is not None and each.find("|") == len(each) - 1:
            right.update(range(opened + 1, at + 1))
        if "|" in each:
            opened = at if _OPENS_CELL.search(each) and not each.endswith("|") else None
    yield from ((block, at in right) for at, block in enumerate(blocks))


def _without_filling(line: str) -> str:
    if line[0].isalnum() and line[-1].isalnum():
        return line
    filling = _FILLING.match(line)
    bare = line.rstrip(_FILLING_AT_END)
    # the hyphen of what goes on below stays: "Số: 41/BYT-", "CÔNG AN - TÒA ÁN -"
    rest = line.rstrip()[len(bare) :]
    return line[filling.end() if filling else 0 : len(bare)] + (rest if bare and rest.strip() == "-" else "")


def _lines_of(text: str, block: Block) -> Iterator[tuple[bool, str]]:
    """Yield (whether it stands right, line)."""
    if block.cells:
        yield from _lines_of_cells(text, block)
        return
    words = text[block.start : block.end]
    if not _BETWEEN_COLUMNS.search(words):
        yield from ((False, line) for line in _above_and_below_day(words))
        return
    words = _BEHIND_WRITTEN.sub("", _BLANK.sub(r"\1 ", words))
    lines = [line.strip(" |\t") for line in _LINE_END.split(words)]
    if "\v" not in words and not any(map(_SIDE_BY_SIDE.search, lines)):
        yield False, " ".join(lines)
        return
    for line in lines:
        for column, piece in enumerate(_SIDE_BY_SIDE.split(line)):
            heading = _WHOLE_HEADING.match(piece) if column else None
            yield column > 0, piece[: heading.end()] if heading else piece
            if heading:
                yield False, piece[heading.end() :]


def _above_and_below_day(words: str) -> list[str]:
    """Return a paragraph in one column, its type below the day behind which a converter has set it."""
    behind = _TYPE_BEHIND_DAY.search(words)
    if behind is None or not _DAY_BEFORE.fullmatch(words, 0, behind.start()):
        return [words]
    return [words[: behind.start()], words[behind.end() :]]


def _lines_of_cells(text: str, block: Block) -> Iterator[tuple[bool, str]]:
    before = block.cells[0][0]
    for at, (start, end) in enumerate(block.cells):
        gap = text[before:start]
        opens_row = "\n" in gap and "|" not in gap  # the cell before it was the last one of its line, and empty
        for first, last in _lines_of_cell(text, start, end):
            for line in text[first:last].split("\v"):
                yield at > 0 and not opens_row, line
        before = end


def _lines_of_cell(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    return ((start, end),) if text.find("\n", start, end) < 0 else paragraphs(text, start, end, _NARROW)
