"""Physical lines -> paragraphs: which line breaks are only the width of the page.

Text files wrap sentences at 70 to 90 characters; text drawn from a PDF may have an empty line after every physical line;
a letter's subject runs over four short lines. A line break is soft unless something says otherwise.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from ..grammar.letters import LOWER
from ..grammar.offices import names_issuer
from ..patterns import pattern_of
from ..rules import rows
from .broken_names import breaks_at_hyphen, breaks_name
from .labels import read_label, wants_number
from .sentences import ends_in_abbreviation

# A run of line ends; group 1 is there unless a small letter follows that labels no item. Between two such letters one line
# end is soft and not even found.
_LINE_END = pattern_of(
    rf"\n(?!(?:(?<=[{LOWER},]\n)|(?<=[{LOWER},] \n))[ \t]*+[{LOWER}](?!\d?[.)/]))\s*+(?=([^{LOWER}]|[a-zđ]\d?[.)/])?)"
)
_GAP = pattern_of(rf"\n[ \t]*+\n\s*+([{LOWER}](?![.)]))?")
# The end of a line whose sentence goes on in small letters on the next one.
_SOFT_END = pattern_of(rf"\n[ ]*+(?=[{LOWER}]{{2}})")
_NO_WORDS = pattern_of(r"[^\w\n]*$")
_NARROWEST, _WIDEST, _ENOUGH_LINES = 25, 160, 5
_ENDS_OPEN = pattern_of(
    r"(?:[,(/&–-]|\b(?:của|và|các|những|tại|theo|về|căn\s+cứ|với|cho|bởi|do|từ|đến|là|số|ngày|tháng|năm|khoản|(?<!trọng )(?<!thời )(?<!địa )(?<!quan )điểm|điều|hoặc|(?<!trực )thuộc|trong|(?<![-/])ubnd|(?<![-/])hđnd|của\s+(?:giám\s+đốc(?:\s+sở)?|chủ\s+tịch|(?:bộ|cục|vụ)\s+trưởng|chánh)))$",
    re.IGNORECASE,
)
_LONGEST_OPEN = len(" của Giám đốc Sở")
_OPEN_IN_CAPITALS = pattern_of(r"(?:,|-|\b(?:CỦA|VÀ|CÁC|TẠI|CHO|DO|THUỘC))$")
# "III." or "2.1." with its heading on the next line
_LABEL_ALONE = pattern_of(r"[ \t]*(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})")
# The mark of an item, whose words stand on the next line
_DASHES = ("-", "–", "+")
# A row of a table with marks only between its cells, "2|Sửa kho|Văn phòng", below another one.
_ROW = pattern_of(r"\d{1,3}\s?\|[^|]+\|")
# "(thay thế Quyết định số …": what became of the document that the line before names.
_HISTORY = pattern_of(r"\((?:được|bị|đã\s(?!ký)|sửa\s+đổi|bổ\s+sung|thay\s+thế|hướng\s+dẫn|nay\s+là)(?!\w)")
_REST_OF_RANGE = pattern_of(r"[-–]\s?\d")
_ISSUES = ("ban hành", "sửa đổi", "bổ sung", "thay thế", "bãi bỏ")
_ISSUED = pattern_of(
    r"(?:Kế hoạch|Chương trình|Quy chế|Quy định|Đề án|Hướng dẫn|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)\s(?!này)"
)
_SUBJECT = pattern_of(r"\(?V/[vV]\b")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document was typed.

    `width`: of a full line, 0 where lines are not wrapped; `spaced`: an empty line follows every line; `bold` says
    whether a span is set bold in the source, null where the source knows no bold.
    """

    width: int
    spaced: bool
    bold: Callable[[int, int], bool] | None

    def full(self, line: str, following: str) -> bool:
        """Return whether `line` ends where it does because the next word had no room."""
        first_word = len(following.split(maxsplit=1)[0])
        return self.width > 0 and len(line) + first_word >= 0.85 * self.width


@cache
def _openings() -> re.Pattern[str]:
    kinds = ("alone", "opens")
    rows_of = {kind: "|".join(row["pattern"] for row in rows("openings") if row["kind"] == kind) for kind in kinds}
    return pattern_of("|".join(f"(?:{patterns})(?P<{kind}>)" for kind, patterns in rows_of.items()))


def line_role(line: str) -> str | None:
    """Return "alone" for a paragraph of one line (motto, number, signature), "opens" for its first line (Kính gửi, Căn cứ).

    The lines are those of data/openings.csv; null for any other.
    """
    found = _openings().match(line)
    return found.lastgroup if found else None


def read_layout(sample: str, bold: Callable[[int, int], bool] | None) -> Layout:
    """Return the layout that a good piece of a document shows."""
    gaps = [gap.lastindex for gap in _GAP.finditer(sample)]
    spaced = len(gaps) > 4 and sum(map(bool, gaps)) > 0.2 * len(gaps)
    return Layout(_width(sample), spaced, bold)


def _width(sample: str) -> int:
    """Return the length of a full line: many lines come near it where lines are wrapped, few where they are not.

    Among many short lines, those of a table, wrapped ones show by going on in small letters. Where a good part of the
    text stands in lines that are longer than paper is wide, none is.
    """
    lengths = sorted(map(len, sample.split("\n")))
    lines = lengths[bisect_right(lengths, _NARROWEST) : bisect_right(lengths, _WIDEST)]
    soft = sorted(_soft_lengths(sample))
    if len(soft) >= max(_ENOUGH_LINES, 0.3 * len(lines)):
        return soft[int(0.8 * len(soft))]
    if len(lines) < _ENOUGH_LINES or sum(lengths[bisect_right(lengths, _WIDEST) :]) > sum(lengths) / 3:
        return 0
    width = lines[int(0.95 * len(lines))]
    near = len(lines) - bisect_right(lines, 0.8 * width)
    return width if near > 0.4 * len(lines) else 0


def _soft_lengths(sample: str) -> Iterator[int]:
    """Yield the lengths of the lines, but the first one, whose sentence goes on in small letters on the next line."""
    for line in _SOFT_END.finditer(sample):
        before = sample.rfind("\n", 0, line.start())
        if before >= 0 and _NARROWEST <= line.start() - before - 1 <= _WIDEST:
            yield line.start() - before - 1


def paragraphs(text: str, start: int, end: int, layout: Layout) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of `text[start:end]` as (start, end), white space around them not quite removed."""
    for gap in _LINE_END.finditer(text, start, end):
        line_end, next_start = gap.span()
        last = text[line_end - 1]
        if gap.lastindex is None and (last.islower() or last == ","):
            continue
        if not _continues(text, start, line_end, next_start, end, layout):
            yield start, line_end
            start = next_start
    yield start, end


def runs_on(before: str, after: str) -> bool:
    """Return whether `after`, on the next page, goes on with the sentence of `before`."""
    if before[-1] in ".;:!?…" or line_role(after) or before.isupper():
        return False
    return after[0].islower() or after[0].isdigit() or _ends_open(before)


def _continues(text: str, opening: int, line_end: int, next_start: int, limit: int, layout: Layout) -> bool:
    if next_start >= limit or text[next_start] == "|" or text[line_end - 1] == "|":
        return False
    blank = text.find("\n", line_end + 1, next_start) >= 0
    if _is_over(text, opening, line_end, next_start, blank, layout):
        return False
    line_start = max(text.rfind("\n", opening, line_end) + 1, opening)
    before = text[line_start:line_end].strip()
    next_end = text.find("\n", next_start, limit)
    after = text[next_start : next_end if next_end >= 0 else limit].rstrip()
    if before in _DASHES and not blank:
        return not after.isupper()
    if not before or before[-1] == "|" or "\t" in after or not (_has_words(before) and _has_words(after)):
        return False
    if not blank and before[-1].isdecimal() and _REST_OF_RANGE.match(after):
        return True
    if _begins_item(text, next_start, limit, before, after, blank, layout):
        return False
    if before[-1] in ".;":
        return before[-1] == "." or (layout.full(before, after) and line_role(after) is None)
    open_end = _ends_open(before) or breaks_name(before, after)
    open_end = open_end or (not blank and (_issues(before, after) or breaks_at_hyphen(before, after)))
    opens_letterhead = names_issuer(after) and (before.endswith(" số") or (before.isupper() and not open_end))
    if opens_letterhead or line_role(after) or line_role(before) == "alone":
        return False
    goes_on = after[0].islower() or (not blank and _HISTORY.match(after) is not None)
    if goes_on or open_end or (after[0].isdecimal() and wants_number(before)):
        return not before.isupper() or not blank
    return _continues_with_capital(text, opening, line_start, line_end, before, after, blank, layout)


def _is_over(text: str, opening: int, line_end: int, next_start: int, blank: bool, layout: Layout) -> bool:
    """Return whether the line that ends at `line_end` is over at first sight: most end with a stop, and few of those go on."""
    while line_end > opening and text[line_end - 1].isspace():
        line_end -= 1
    last = text[line_end - 1]
    if last == ".":
        return blank or not (text[next_start].islower() or _stops_inside(text, opening, line_end - 1))
    if last == ";":
        return not layout.width or (blank and not layout.spaced)
    return last in ":!?…"


def _has_words(line: str) -> bool:
    return line[0].isalnum() or _NO_WORDS.match(line) is None


def _issues(before: str, after: str) -> bool:
    """Return whether what is issued or changed stands on the next line: "UBND tỉnh ban hành⏎Kế hoạch …", "sửa đổi⏎Nghị định số …"."""
    return before.endswith(_ISSUES) and _ISSUED.match(after) is not None


def _ends_open(line: str) -> bool:
    """Return whether `line` breaks off after a word that wants another: "của", "theo", a comma."""
    words = _OPEN_IN_CAPITALS if line.isupper() else _ENDS_OPEN
    return words.search(line, len(line) - _LONGEST_OPEN) is not None


def _begins_item(text: str, start: int, limit: int, before: str, after: str, blank: bool, layout: Layout) -> bool:
    if not blank and _ROW.match(after) and before.count("|") == after.count("|"):
        return True
    label = read_label(text, start, limit)
    if label is None:
        return False
    if label[0] in "-–—":
        if not blank and breaks_at_hyphen(before, after):
            return False
        ends_open = before[-1] not in ".;:!?…" and not blank
        return not (ends_open and (after.lstrip("-–— ")[:1].islower() or layout.full(before, after)))
    return not (wants_number(before) and (not blank or layout.spaced))


def _stops_inside(text: str, start: int, stop: int) -> bool:
    """Return whether the stop at the end of a line ends no sentence: that of an abbreviation, or of a label alone on its line."""
    line = max(text.rfind("\n", start, stop) + 1, start)
    return ends_in_abbreviation(text, start, stop) or _LABEL_ALONE.fullmatch(text, line, stop) is not None


def _continues_with_capital(
    text: str, opening: int, line_start: int, line_end: int, before: str, after: str, blank: bool, layout: Layout
) -> bool:
    if _SUBJECT.match(text, opening):
        below = after.isupper() and not before.isupper() and names_issuer(after)
        return not below and (not blank or layout.spaced)
    if before.isupper() or (after.isupper() and len(after) > 8):
        return before.isupper() and after.isupper() and not blank
    if layout.full(before, after):
        return not blank or layout.spaced
    if blank or not layout.width or not layout.bold:
        return False
    return not layout.bold(line_start, line_end)
