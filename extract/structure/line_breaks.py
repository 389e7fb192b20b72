"""Whether a line break is only the width of the page, so that the paragraph goes on below it.

A line break is soft unless something says otherwise: a sentence that is over, an item that begins, a line of a letterhead.
"""

import re
from functools import cache
from typing import NamedTuple

from ..grammar.offices import names_issuer
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows
from .broken_names import breaks_at_hyphen, breaks_name
from .broken_times import breaks_time
from .labels import read_label, wants_number
from .layout import Layout
from .line_words import ends_digital, heading_of_work, issued, numbered
from .sentences import ends_in_abbreviation

_NO_WORDS = pattern_of(r"[^\w\n]*$")
_ENDS_OPEN = pattern_of(
    r"""
    (?: [,(/&–-]
      | \b(?: của | và | các | những | tại | theo | về | căn\s+cứ | với | cho | bởi | do | từ | đến | là | hoặc | trong
            | số | ngày | tháng | năm | khoản | điều | (?<!trọng\ )(?<!thời\ )(?<!địa\ )(?<!quan\ )điểm
            | (?<!trực\ )thuộc | (?<![-/])(?:ubnd|hđnd)
            | (?-i:(?:[,;]|Căn\s+cứ|của|theo|và|hiện|hành)\s+(?:Bộ\s+luật|Luật|Pháp\s+lệnh))
            | (?-i:Điều\s+\d{1,2}\.\s+(?:Giao|Chánh))
            | của\s+(?:giám\s+đốc(?:\s+sở)?|chủ\s+tịch|(?:(?:bộ|cục|vụ)\s+)?trưởng|chánh)
          )
    )$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_OPEN = len(" của Giám đốc Sở")
# Longer capitals are a heading and no abbreviation within a sentence.
_LONGEST_SHORT_FORM = 8
# Nor is the name of a thing that is cut off its sentence: "phòng, chống dịch⏎COVID-19;"
_NAME_WITH_NUMBER = pattern_of(r"[A-ZĐ]{2,12}-\d{1,4}[.,;”\"]{0,2}")
_SMALL_IN_SYMBOL = pattern_of(r"(?<=[-/\d])(?:TTg|CTr|TTr)(?!\w)")
_OPEN_IN_CAPITALS = pattern_of(r"(?:,|-|\b(?:CỦA|VÀ|CÁC|TẠI|CHO|DO|THUỘC))$")
# "III." or "2.1." with its heading on the next line
_LABEL_ALONE = pattern_of(r"[ \t]*(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3})")
# The motto of the state, in a column too narrow for it: "Độc lập⏎- Tự do - Hạnh phúc", "Độc lập - Tự do -⏎Hạnh phúc".
_MOTTO_BROKEN = pattern_of(r"Độc\s+lập(?:\s*[-–—]\s*Tự\s+do)?\s*[-–—]?")
_REST_OF_MOTTO = pattern_of(r"[-–—]?\s*(?:Tự\s+do\s*[-–—]\s*)?Hạnh\s+phúc")
# The mark of an item, whose words stand on the next line
_DASHES = ("-", "–", "+")
# A row of a table with marks only between its cells, "2|Sửa kho|Văn phòng", below another one.
_ROW = pattern_of(r"\d{1,3}\s?\|[^|]+\|")
# "(thay thế Quyết định số …": what became of the document that the line before names.
_HISTORY = pattern_of(r"\((?:được|bị|đã\s(?!ký)|sửa\s+đổi|bổ\s+sung|thay\s+thế|hướng\s+dẫn|nay\s+là)(?!\w)")
_REST_OF_RANGE = pattern_of(r"[-–]\s?\d")
_ISSUES = ("ban hành", "sửa đổi", "bổ sung", "thay thế", "bãi bỏ")
# "… phê duyệt Dự toán⏎Chương trình quốc gia …": no paragraph begins with one behind a long line that no stop ends
_OF_NATION = pattern_of(r"(?:Chương trình|Chiến lược)\s(?:mục tiêu\s)?quốc gia\s(?!về\b.{0,60}:)")
_LONG_LINE = 50
# Where paragraphs stand apart, grounds end with the semicolon above the next empty line.
_GROUND = pattern_of(
    rf"\s*(?:Căn\s+cứ\s+[{UPPER}]|Thực\s+hiện\s+[{UPPER}]|Xét\s+(?:đề\s+nghị|Tờ\s+trình)\s|Theo\s+đề\s+nghị\s)"
)
_EMPTY_LINE = pattern_of(r"\n[ \t]*\n")
_LONGEST_GROUND = 3000
_ITEM_ALONE = pattern_of(r"(?:[a-zđ]\)|\(\d{1,2}\))")
# "4. Phát triển công dân số⏎a) …": behind these words stands a digit, and a letter begins an item
# "- Đơn vị chủ trì: Sở Nội vụ" tells of the item above, also below a full line
_NAMES = pattern_of(rf"[-–—] ?[{UPPER}][{LOWER}]*(?: [{LOWER}]+){{1,4}}: ")
_BEFORE_DIGITS = (" số", " ngày", " tháng", " năm")
_CARRIES_OUT = ("thực hiện", "triển khai", "thi hành")
_LONGEST_HEADING = 4
# "… quy định tại khoản 5 Điều 6" above "Thông tư số …"
_PART_AT_END = pattern_of(
    r"\s(?:tại|theo|của|trong|bởi|và)(?:\s+(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục)\s+[\w.]{1,4}(?:,|\s+và)?){1,4}\Z"
)
_LONGEST_PART = 80
_RECIPIENTS = pattern_of(r"(?:Nơi nhận|NƠI NHẬN)\s*(?::|$)", re.MULTILINE)
_SUBJECT = pattern_of(r"\(?V/[vV]\b")
# "… ĐẾN NĂM 2020⏎ỦY⏎BAN NHÂN DÂN TỈNH …": a cell too narrow for the name of who issues it
_CUT_BODY = pattern_of(r"[ \t]*(?:ỦY[ \t]*\n[ \t]*BAN|HỘI[ \t]*\n[ \t]*ĐỒNG)\s+NHÂN\s+DÂN(?!\w)")
_MAKES = pattern_of(r"(?:[IVX]{1,4}|[A-D]|\d{1,2})[.)]\s[^\n]{0,60}?\b(?:XÂY DỰNG|BAN HÀNH|LẬP|TRIỂN KHAI|THỰC HIỆN)")


class LineBreak(NamedTuple):
    """The end of a line in `text`, and the line below it.

    Attributes:
        opening: where the paragraph began; start, end: of the line; next_start: of the line below it; limit: of both.
        before, after: the two lines without the white space around them.
        blank: whether an empty line stands between them.
    """

    text: str
    opening: int
    start: int
    end: int
    next_start: int
    limit: int
    before: str
    after: str
    blank: bool
    layout: Layout


def goes_on(text: str, opening: int, line_end: int, next_start: int, limit: int, layout: Layout) -> bool:
    """Return whether the paragraph that began at `opening` goes on from the line end to the line at `next_start`."""
    if next_start >= limit or text[next_start] == "|" or text[line_end - 1] == "|":
        return False
    blank = text.find("\n", line_end + 1, next_start) >= 0
    start = max(text.rfind("\n", opening, line_end) + 1, opening)
    next_end = text.find("\n", next_start, limit)
    before, after = text[start:line_end].strip(), text[next_start : next_end if next_end >= 0 else limit].rstrip()
    if not blank and breaks_time(before, after):
        return True
    if _is_over(text, opening, line_end, next_start, blank, layout):
        return False
    here = LineBreak(text, opening, start, line_end, next_start, limit, before, after, blank, layout)
    for rule in _RULES:
        said = rule(here)
        if said is not None:
            return said
    return False


def runs_on(before: str, after: str) -> bool:
    """Return whether `after`, on the next page, goes on with the sentence of `before`."""
    if before[-1] in ".;:!?…" or line_role(after) or before.isupper():
        return False
    return after[0].islower() or after[0].isdigit() or _ends_open(before) or breaks_before_document(before, after)


def breaks_before_document(before: str, after: str) -> bool:
    """Return whether `before` breaks off where it goes on to name a document, with whose number `after` begins."""
    open_ = _ends_open(before) or _PART_AT_END.search(before, max(0, len(before) - _LONGEST_PART)) is not None
    return open_ and numbered().match(after) is not None


def line_role(line: str) -> str | None:
    """Return "alone" for a paragraph of one line (motto, number, signature), "opens" for its first line (Kính gửi, Căn cứ).

    The lines are those of data/openings.csv; null for any other.
    """
    found = _openings().match(line)
    return found.lastgroup if found else None


@cache
def _openings() -> re.Pattern[str]:
    kinds = ("alone", "opens")
    rows_of = {kind: "|".join(row["pattern"] for row in rows("openings") if row["kind"] == kind) for kind in kinds}
    return pattern_of("|".join(f"(?:{patterns})(?P<{kind}>)" for kind, patterns in rows_of.items()))


def _is_over(text: str, opening: int, line_end: int, next_start: int, blank: bool, layout: Layout) -> bool:
    """Return whether the line that ends at `line_end` is over at first sight: most end with a stop, and few of those go on."""
    while line_end > opening and text[line_end - 1].isspace():
        line_end -= 1
    last = text[line_end - 1]
    if last == ".":
        return (
            blank
            or _RECIPIENTS.match(text, next_start) is not None
            or not (text[next_start].islower() or _stops_inside(text, opening, line_end - 1))
        )
    if last == ";":
        return not layout.width or (blank and not layout.spaced)
    return last in ":!?…"


def _stops_inside(text: str, start: int, stop: int) -> bool:
    """Return whether the stop at the end of a line ends no sentence: that of an abbreviation, or of a label alone on its line."""
    line = max(text.rfind("\n", start, stop) + 1, start)
    return ends_in_abbreviation(text, start, stop) or _LABEL_ALONE.fullmatch(text, line, stop) is not None


# Each rule says whether the paragraph goes on, or nothing; the first that says something decides.


def _within_motto(here: LineBreak) -> bool | None:
    """Go on within the motto of the state."""
    cut = not here.blank and _REST_OF_MOTTO.match(here.after) and _MOTTO_BROKEN.fullmatch(here.before)
    return True if cut else None


def _behind_dash(here: LineBreak) -> bool | None:
    """Go on behind the mark of an item that stands alone in its line."""
    return not here.after.isupper() if here.before in _DASHES and not here.blank else None


def _without_words(here: LineBreak) -> bool | None:
    """End where one of the lines is a rule, or a row of a table."""
    both = here.before and _has_words(here.before) and _has_words(here.after)
    return None if both and here.before[-1] != "|" and "\t" not in here.after else False


def _within_range(here: LineBreak) -> bool | None:
    """Go on where the line below holds the end of a range: "từ 5⏎- 7"."""
    cut = not here.blank and here.before[-1].isdecimal() and _REST_OF_RANGE.match(here.after)
    return True if cut else None


def _before_item(here: LineBreak) -> bool | None:
    """End before an item, a row of a table, or the signature below one."""
    before, after, close_up = here.before, here.after, not here.blank
    if before.count("\t") > 1 and (names_issuer(after) or line_role(after) == "alone"):
        return False
    if close_up and _ROW.match(after) and before.count("|") == after.count("|"):
        return False
    label = read_label(here.text, here.next_start, here.limit)
    if label is None:
        return None
    if label[0][0].islower() and before.endswith(_BEFORE_DIGITS):
        return False
    if label[0] not in "-–—":
        return None if wants_number(before) and (close_up or here.layout.spaced) else False
    if close_up and breaks_at_hyphen(before, after):
        return None
    within = after.lstrip("-–— ")[:1].islower() or (here.layout.full(before, after) and not _NAMES.match(after))
    return None if close_up and before[-1] not in ".;:!?…" and within else False


def _behind_stop(here: LineBreak) -> bool | None:
    """Go on behind a stop that ends no sentence, and behind a semicolon at the end of a full line only."""
    if here.before[-1] not in ".;":
        return None
    return here.before[-1] == "." or (here.layout.full(here.before, here.after) and line_role(here.after) is None)


def _of_heading(here: LineBreak) -> bool | None:
    """Go on where a numbered heading in capitals says what is made, and its name stands alone below: "I. CĂN CỨ XÂY DỰNG⏎KẾ HOẠCH"."""
    cut = not here.blank and here.after.isupper() and _MAKES.fullmatch(here.before)
    return True if cut and line_role(here.after) == "alone" else None


def _of_cut_body(here: LineBreak) -> bool | None:
    """Go on within the first words of a people's committee or council that stand on lines of their own, end before them."""
    if here.blank:
        return None
    if _CUT_BODY.match(here.text, here.start, here.limit):
        return True
    cut_below = here.before.isupper() and _CUT_BODY.match(here.text, here.next_start, here.limit)
    return False if cut_below and not _ends_open(here.before) else None


def _by_words(here: LineBreak) -> bool | None:
    """Go on where the sentence does by its words, end before a part of a letterhead or behind a paragraph of one line."""
    before, after = here.before, here.after
    open_end = _breaks_off(here)
    opens_letterhead = names_issuer(after) and (before.endswith(" số") or (before.isupper() and not open_end))
    if opens_letterhead or line_role(after) or line_role(before) == "alone":
        return False
    begins_within = after[0].islower() or (not here.blank and _HISTORY.match(after) is not None)
    if begins_within or open_end or (after[0].isdecimal() and wants_number(before)):
        return not before.isupper() or not here.blank
    return None


def _of_subject(here: LineBreak) -> bool | None:
    """Go on within a subject, "V/v …", which runs over short lines, up to the name of who issues the letter, or from capitals to small letters."""
    if not _SUBJECT.match(here.text, here.opening):
        return None
    before, after = _are_capitals(here)
    if before > after:
        return False
    below = here.after.isupper() and not here.before.isupper() and names_issuer(here.after)
    return not below and (not here.blank or here.layout.spaced)


def _in_capitals(here: LineBreak) -> bool | None:
    """Let capitals go on with capitals only; a symbol has a small letter among them: "THỰC⏎HIỆN QUYẾT ĐỊNH SỐ 5/QĐ-TTg"."""
    before, after = _are_capitals(here)
    heading = len(here.after) > _LONGEST_SHORT_FORM and not _NAME_WITH_NUMBER.fullmatch(here.after)
    if before or (after and heading):
        return before and after and not here.blank
    return None


def _are_capitals(here: LineBreak) -> tuple[bool, bool]:
    """Return whether the two lines are in capitals, but for the small letters of a symbol."""
    return _SMALL_IN_SYMBOL.sub("", here.before).isupper(), _SMALL_IN_SYMBOL.sub("", here.after).isupper()


def _by_width(here: LineBreak) -> bool:
    """Go on behind a full line, or behind one that is no heading in bold where the source knows bold."""
    if here.layout.full(here.before, here.after):
        return not here.blank or here.layout.spaced
    if here.layout.apart and not here.blank and (_is_within_ground(here) or _ITEM_ALONE.fullmatch(here.before)):
        return True
    if here.blank or not here.layout.width or not here.layout.bold:
        return False
    return not here.layout.bold(here.start, here.end)


def _is_within_ground(here: LineBreak) -> bool:
    """Return whether all lines up to the next empty one are grounds: "Căn cứ … của Luật Mặt trận⏎Tổ quốc, Luật Giá;"."""
    text, next_start = here.text, here.next_start
    above = max(text.rfind("\n\n", max(0, here.start - _LONGEST_GROUND), here.end), 0)
    if not _GROUND.match(text, above) or read_label(text, here.opening, here.limit):
        return False
    over = _EMPTY_LINE.search(text, above + 1, min(here.limit, next_start + _LONGEST_GROUND))
    return over is not None and text[next_start : over.start()].rstrip().endswith(";")


_RULES = (
    _within_motto,
    _behind_dash,
    _without_words,
    _within_range,
    _before_item,
    _behind_stop,
    _of_heading,
    _of_cut_body,
    _by_words,
    _of_subject,
    _in_capitals,
    _by_width,
)


def _has_words(line: str) -> bool:
    return line[0].isalnum() or _NO_WORDS.match(line) is None


def _breaks_off(here: LineBreak) -> bool:
    """Return whether the line before breaks off within a phrase, a name or a word."""
    before, after = here.before, here.after
    if _ends_open(before) or breaks_name(before, after):
        return True
    return not here.blank and (_issues(before, after) or breaks_at_hyphen(before, after))


def _issues(before: str, after: str) -> bool:
    """Return whether what is issued, changed or carried out stands on the next line: "UBND tỉnh ban hành⏎Kế hoạch …", "thực hiện⏎Công văn số …".

    A few words, or what the work has, are a heading: "Nội dung, thời gian và kinh phí thực hiện".
    """
    if before.endswith(_CARRIES_OUT) and numbered().match(after):
        return before.count(" ") > _LONGEST_HEADING and heading_of_work().match(before) is None
    if len(before) > _LONG_LINE and _OF_NATION.match(after):
        return True
    return before.endswith(_ISSUES) and issued().match(after) is not None


def _ends_open(line: str) -> bool:
    """Return whether `line` breaks off after a word that wants another: "của", "theo", a comma."""
    words = _OPEN_IN_CAPITALS if line.isupper() else _ENDS_OPEN
    return words.search(line, len(line) - _LONGEST_OPEN) is not None and not ends_digital(line)
