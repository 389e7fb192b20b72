"""Assignment tables whose columns only blanks part, as a page set in columns becomes text: cells go on over several lines.

The titles may be centred above their columns, and so may the number beside a row of several lines.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise
from typing import NamedTuple

from ...patterns import pattern_of
from ...structure.segment import Block
from .heads import Columns, column_title, is_title, read_columns
from .rows import Row, Table, table_of
from .spaced_columns import NUMBER, cut, gutter, runs_over
from .spaced_lines import Line, read_lines

_GROUP = pattern_of(r"[IVX]{1,5}|[A-H]")
# "a)", "2.", "-" alone in front of the words of an item
_LABEL_ALONE = pattern_of(rf"{NUMBER.pattern}|[a-zđ][.)]|[-–+•]")
_FEWEST, _HEAD_LINES = 3, 6
# Within so many lines below its head a table has a row.
_SOON = 20
# So many lines show where the columns part.
_PAGE = 40


class _Head(NamedTuple):
    """What the titles say: which column holds what, from where to where each title stands, how many lines they take."""

    columns: Columns
    spans: tuple[tuple[int, int], ...]
    lines: int


def read_spaced(text: str, blocks: Sequence[Block], at: int) -> Table | None:
    """Return the table whose head block `at` begins with, null where there is none."""
    lines = read_lines(text, blocks, at)
    first = list(islice(lines, _HEAD_LINES))
    head = _head(first)
    if head is None:
        return None
    body = _body(chain(first[head.lines :], lines), first[: head.lines])
    above = list(islice(body, _PAGE))
    bounds = [gutter(above, left[1], right[0]) for left, right in pairwise(head.spans)]
    inside = list((_numbered_lines if "order" in head.columns else _unnumbered_lines)(chain(above, body), bounds))
    rows = list(_rows(inside, head.columns, len(head.spans)))
    while rows and _is_heading(rows[-1]):
        del rows[-1]
    return table_of(head.columns, rows, blocks, at)


def _is_heading(row: Row) -> bool:
    """Return whether a row is nothing but a heading, "II. TỔ CHỨC THỰC HIỆN": last in a table, it heads what stands below."""
    return _GROUP.fullmatch(row.label or "") is not None and sum(map(bool, row.cells)) == 2


def _head(lines: Sequence[Line]) -> _Head | None:
    """Return what the first lines say; a line belongs to the head as long as it makes titles whole and spoils none."""
    best: tuple[int, int, _Head] | None = None
    for count in range(1, len(lines) + 1):
        if NUMBER.match(lines[count - 1].pieces[0].words):
            break
        titles = _titles(lines[:count])
        columns = read_columns([words for _, _, words in titles]) if len(titles) >= _FEWEST else {}
        whole = sum(is_title(words) for _, _, words in titles)
        if columns and (best is None or (len(columns) >= best[0] and whole >= best[1])):
            spans = tuple((start, end) for start, end, _ in titles)
            best = len(columns), whole, _Head(columns, spans, count)
    return best[2] if best else None


def _titles(lines: Sequence[Line]) -> list[tuple[int, int, str]]:
    """Return the titles: from where to where each stands, its words; lines one above the other are one title."""
    titles: list[tuple[int, int, str]] = []
    for piece in sorted(piece for line in lines for piece in line.pieces):
        if titles and piece.column < titles[-1][1]:
            start, end, _ = titles.pop()
            titles.append((start, max(end, piece.end), ""))
        else:
            titles.append((piece.column, piece.end, ""))
    return [
        (
            start,
            end,
            " ".join(piece.words for line in lines for piece in line.pieces if start <= piece.column < end),
        )
        for start, end, _ in titles
    ]


def _body(lines: Iterable[Line], head: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines below the head up to the head of another table, without numbers of pages.

    The same head comes again on the next page, below rows; where it has a first row below it, it is that of another table.
    """
    titles = [line.words for line in head]
    rows = since = 0
    for line in lines:
        again = line.words == titles[0]
        if (again and not since) or (rows == 0 and since == _SOON) or (not again and _is_head(line)):
            return
        if rows and not since and _number(line) == "1":
            return
        if line.words in titles:
            since *= not again
        elif not _is_page_number(line, head[0]):
            since += 1
            rows += len(line.pieces) > 1
            yield line


def _is_head(line: Line) -> bool:
    return len(line.pieces) >= _FEWEST and all(column_title().match(words.lower()) for words in line.words)


def _is_page_number(line: Line, head: Line) -> bool:
    first = line.pieces[0]
    return len(line.pieces) == 1 and first.words.isdigit() and first.column > head.pieces[0].end + 1


def _numbered_lines(lines: Iterable[Line], bounds: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of a table with numbers, cut into its columns: nothing else stands at the left, and they count on."""
    labels: list[str] = []
    for line, below in _with_next(lines):
        inside = cut(line, bounds)
        label = _label(inside)
        if label is None and inside.pieces[0].column == 0:
            return
        if label is not None and not _counts_on(labels, label):
            return
        opens = label is not None and (not labels or _opens_row(line, label, below, bounds))
        if runs_over(line, bounds):
            if not opens:
                return
            inside = _uncut(line) if len(line.pieces) < _FEWEST else inside
        labels += [label] if label is not None else []
        yield inside


def _with_next(lines: Iterable[Line]) -> Iterator[tuple[Line, Line | None]]:
    """Yield each line with the one below it, null below the last one."""
    above: Line | None = None
    for line in lines:
        if above is not None:
            yield above, line
        above = line
    if above is not None:
        yield above, None


def _label(line: Line) -> str | None:
    """Return the number that stands under the first title on a line, null where none does."""
    return _number(line) if line.pieces[0].column == 0 else None


def _number(line: Line) -> str | None:
    found = NUMBER.match(line.pieces[0].words)
    return found[0].rstrip().rstrip(".)").lstrip("0") if found else None


def _uncut(line: Line) -> Line:
    """Return the line of a heading, which stands over all columns: its number, and its words under the next title."""
    return Line(tuple(piece._replace(column=at) for at, piece in enumerate(line.pieces)), line.apart)


def _counts_on(above: Sequence[str], label: str) -> bool:
    """Return whether a row may have a number, by those above it: only a group lets them start again, and only some tables have groups."""
    groups = [at for at, each in enumerate(above) if _GROUP.fullmatch(each)]
    if _GROUP.fullmatch(label):
        return not above or bool(groups)
    return label != "1" or "1" not in above[groups[-1] if groups else 0 :]


def _opens_row(line: Line, label: str, below: Line | None, bounds: Sequence[int]) -> bool:
    """Return whether a numbered line is of the table though its words do not lie under the columns.

    The heading of a group is, or one with a row below it, and a row that has cells, however its page set them.
    """
    if _GROUP.fullmatch(label) or (len(line.pieces) >= _FEWEST and not line.apart):
        return True
    return below is not None and len(below.pieces) >= _FEWEST and not runs_over(below, bounds)


def _unnumbered_lines(lines: Iterable[Line], bounds: Sequence[int]) -> Iterator[Line]:
    """Yield the lines of a table without numbers, cut into its columns: whole sentences are not of it, nor items where its first row is none."""
    labelled: bool | None = None
    for line in lines:
        inside = cut(line, bounds)
        alone = len(inside.pieces) == 1 and (line.apart or len(inside.pieces[0].words) > bounds[0])
        label = len(line.pieces) > 1 and _LABEL_ALONE.fullmatch(line.pieces[0].words) is not None
        if alone or runs_over(line, bounds) or (label and labelled is False):
            return
        labelled = label if labelled is None else labelled
        yield inside


def _rows(lines: Sequence[Line], columns: Columns, width: int) -> Iterator[Row]:
    starts = _numbered(lines, columns.get("what", 1)) if "order" in columns else _unnumbered(lines)
    for first, after in pairwise([*starts, len(lines)]):
        pieces = [piece for line in lines[first:after] for piece in line.pieces]
        cells = ["\n".join(piece.words for piece in pieces if piece.column == at) for at in range(width)]
        start, end = min(piece.start for piece in pieces), max(piece.start + len(piece.words) for piece in pieces)
        label = cells[0].partition("\n")[0].rstrip(".)") if "order" in columns else None
        yield Row(start, end, label, tuple(cells))


def _numbered(lines: Sequence[Line], what: int) -> list[int]:
    """Return where the rows begin: at their numbers, or above them where these stand in the middle of their rows."""
    numbers = [at for at, line in enumerate(lines) if line.pieces[0].column == 0]
    if not numbers or numbers[0] == 0:
        return numbers
    starts = [0]
    for above, number in pairwise(numbers):
        between = range(above + 1, number + 1)
        openings = [at for at in between if lines[at].apart] or [at for at in between if _opens(lines[at], what)]
        starts.append(min(openings, key=lambda at: abs(2 * at - above - number), default=number))
    return starts


def _opens(line: Line, column: int) -> bool:
    return any(piece.column == column and piece.words[0].isupper() for piece in line.pieces)


def _unnumbered(lines: Sequence[Line]) -> list[int]:
    """Return where rows without numbers begin: where two cells begin, the first with a capital."""
    return [
        at
        for at, line in enumerate(lines)
        if line.pieces[0].column == 0 and len(line.pieces) > 1 and not line.pieces[0].words[0].islower()
    ]
