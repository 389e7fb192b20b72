"""What stands around a document and is none of it (data/outside.csv): prints of a portal, a digest, a gazette page or a stamp."""

import re
from collections.abc import Iterator
from functools import cache

from ..grammar.national_heading import NAME_BEGINS, WHOLE_MOTTO
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows
from ..spans import Span
from .line_breaks import breaks_before_document

# A heading of markdown above a letterhead that is a table: the name under which a portal keeps the document.
_HEADING_ABOVE = pattern_of(r"\s*+(?>(?:#[^\n]*+\n\s*+)+)(?=\|)")
# The number of a page, which may cut a sentence in two.
_PAGE_NUMBER = pattern_of(
    rf"\n[ \t]*+(\d{{1,4}}|[-–] ?\d{{1,4}} ?[-–])[ \t]*+\n\s*+(?=[{LOWER}]{{2}}|[{UPPER}][{LOWER}])"
)
# Below an item of a list, in the middle of its line: "…;⏎        2⏎⏎b) Quyết định …".
_NUMBER_IN_LIST = pattern_of(r"\n[ \t]{15,}(\d{1,3})[ \t]*\n\s*(?:[a-zđ]\)|\d{1,2}\.|[-–+])[ \t]")
_MOST_BLANKS = 20
_FIRST_WORDS = 40
# With no more words around it a link stands for itself: "Xem thêm tại [LuatVietnam](https://…)".
_FEW_WORDS, _AROUND = 5, 400
_SITE = pattern_of(r"\.(?:vn|com)(?!\w)")
_LABEL_ALONE = pattern_of(r"\s*(?:(?:Điều\s+)?\d{1,3}[.)]|[a-zđ][.)]|[-–+*•])?\s*")
_ENDS_LINE = pattern_of(r"[.;]?[ \t]*(?:\n|\Z)")
_INVITES = pattern_of(
    r"\W*(?:Quý\s+(?:khách|vị)|Bạn\s+đọc|Độc\s+giả|Mời|Xem|Tải|Tham\s+khảo|Click|Bấm)(?!\w)", re.IGNORECASE
)
_CALLS = frozenset({"đây", "tại đây", "chi tiết", "xem chi tiết", "toàn văn", "tải về"})
# What a portal says within the text of its later fate: "[Khoản này được sửa đổi bởi … có hiệu lực từ ngày 01/7/2025]"
_NOTE = pattern_of(
    r"\[(?:Điều|Khoản|Điểm|Chương|Mục|Nội dung|Cụm từ|Phụ lục|Mẫu|Biểu|Văn bản) này (?:được|bị) [^\[\]\n]{5,400}? có hiệu lực từ ngày \d[^\[\]\n]{0,400}\]"
)
_NUMBER_BELOW = pattern_of(r"\s*\d{1,4}[ \t]*(?=\n|\Z)")
_NUMBER_ABOVE = pattern_of(r"(?:\A|\n)[ \t]*\d{1,4}[ \t]*\n\s*\Z")
_NATIONAL_HEADING = pattern_of(NAME_BEGINS)
# All that a page has kept of the national heading: it loses what is set in a colour.
_MOTTO_ALONE = pattern_of(rf"^[ \t]*+{WHOLE_MOTTO}[ \t]*$", re.MULTILINE)
_SMALL_LETTERS = pattern_of(r"[a-zà-ỹ]{3}")
_PROSE = pattern_of(r"^(?=[^|\n]*[a-zà-ỹ]{3})[^|\n]{150}", re.MULTILINE)
# Lines of a page above a letterhead: its menu, a sentence, or the name under which it keeps the document.
_OF_PAGE = pattern_of(
    r"^[ \t]*+(?:•|(?:[-–][ \t]*+)?(?:Trang chủ|Giới thiệu|Tin tức|Tìm kiếm|Đăng nhập|Liên hệ)(?:[ \t]*+$|[ \t]*+[»>|/])|(?![ \t]*+(?:Luật|Nghị quyết|Pháp lệnh)[ \t]++số[ \t]*+:[ \t]*+[\w/]+[ \t]*+$)(?=[^|\n]*[a-zà-ỹ]{2})(?:[^|\n]*(?:[.…][ \t]*$|\d/(?:\d{4}/)?[A-ZĐ]{2}|[ ]số[ ]\d{1,5}[^\s|]{0,20}[ ]ngày[ ]\d)|(?:Số (?:hiệu|ký hiệu)|Ngày (?:ban hành|ký))\b))",
    re.MULTILINE,
)
_OF_DOCUMENT = pattern_of(
    r"^[^\w\n]*+(?:Nơi nhận|Kính\s+gửi|Căn cứ [^\n]{5,300};|Điều \d+\.|[IVX]+\.|\d+\.|Số\s*+:?\s*+[\d/]|V/[vV]\b)",
    re.MULTILINE,
)
# Where a letterhead is given cell after cell, its number, with the lines of its subject, stands above the national heading.
_NUMBER_AND_SUBJECT = pattern_of(
    r"^[ \t|]*+(?:Số|(?:Luật|Nghị quyết|Pháp lệnh)[ \t]++số)[ \t]*+:[ \t]*+[\d …._]*+/[^\n]{2,40}\n(?:\s*+(?=\(?V/[vV]))?(?:[^\n]{1,120}\n){0,5}\s*+\Z",
    re.MULTILINE,
)
_CELL = 600
# Between two lines of a list of documents that a page offers.
_BETWEEN = 300
# A page may set the whole document behind a bullet of its menu: • SỞ NỘI VỤ.
_BULLET = pattern_of(r"[ \t]*•[ \t]*(?=\w)")


def outside_spans(text: str, raw: str) -> list[Span]:
    """Return the pieces of the clean `text` that are outside the document, in order, without overlap."""
    found = [
        *_cue_spans(text),
        *_cut_by_number(text),
        *_portal_lines(text),
        *(note.span() for note in _NOTE.finditer(text) if _stands_apart(text, *note.span())),
        *_offered(text),
        (0, _first_line(text, raw)),
    ]
    spans: list[Span] = []
    for start, end in sorted(found):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
    return spans


def _cue_spans(text: str) -> Iterator[Span]:
    """Yield what begins with a cue: to the end of the text, a stamp with the lines below it, a page header, or a line."""
    pattern, below = _outside()
    for found in pattern.finditer(f"\n{text}"):
        start, end = found.start(), found.end() - 1
        match found.lastgroup:
            case "tail" | "tail_below":
                yield _line_start(text, start - 1) if found.lastgroup == "tail_below" else start, len(text)
                return
            case "stamp":
                yield start, _past_all(below, text, end)
            case "page":
                yield _with_page_number(text, start, end)
            case _:
                yield start, end


def _cut_by_number(text: str) -> Iterator[Span]:
    """Yield the numbers of pages that stand alone in the middle of a sentence, or between two items of a list."""
    for found in _NUMBER_IN_LIST.finditer(text):
        if text[max(0, found.start() - _MOST_BLANKS) : found.start()].rstrip().endswith(";"):
            yield found.span(1)
    for found in _PAGE_NUMBER.finditer(text):
        before = found.start()
        while before and text[before - 1] in " \t\n":
            before -= 1
        if _goes_on(text, before, found.end()):
            yield found.span(1)


def _goes_on(text: str, stop: int, start: int) -> bool:
    """Return whether the line that ends at `stop` goes on at `start`, on the next page."""
    line = text[_line_start(text, stop) : stop]
    if text[start].isupper():
        return breaks_before_document(line, text[start : start + _FIRST_WORDS])
    return bool(line) and line[-1] not in ".;:!?"


def _portal_lines(text: str) -> Iterator[Span]:
    """Yield the lines that hold the address of a portal, unless it is where some words of a sentence lead: "mẫu tại [Phụ lục 2](https://…)"."""
    names, past = _cues("portal"), 0
    for found in _SITE.finditer(text):
        if found.start() >= past and text.endswith(names, 0, found.start()) and not _led_to(text, found.start()):
            past = _line_end(text, found.end())
            yield _line_start(text, found.start()), past


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Return whether a note opens or ends a provision; within a sentence its words are of that."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    return _LABEL_ALONE.fullmatch(before) is not None or _ENDS_LINE.match(text, end) is not None


def _led_to(text: str, at: int) -> bool:
    """Return whether the address that reaches to `at` is that of a link of markdown within a sentence."""
    before, link, host = text[max(at - _AROUND, 0) : at].rpartition("\n")[2].rpartition("](http")
    if not link or " " in host or "\t" in host:
        return False
    said, _, called = before.rpartition("[")
    if _INVITES.match(said) or called.strip().lower() in _CALLS:
        return False
    words = said.split()
    behind = text[at : at + _AROUND].partition("\n")[0].partition(")")[2].split()
    return bool(words) and len(words) + len(behind) > _FEW_WORDS


def _offered(text: str) -> Iterator[Span]:
    """Yield the lines of what a portal offers to read, which count from one; a report tells amounts so: "- 12 Nghị quyết"."""
    run: list[Span] = []
    for found in _offered_line().finditer(f"\n{text}"):
        start, end = found.start(), found.end() - 1
        goes_on = bool(run) and int(found["place"]) == len(run) + 1 and start - run[-1][1] <= _BETWEEN
        if not goes_on:
            yield from _if_several(run)
            run = []
        if goes_on or int(found["place"]) == 1:
            run.append((start, end))
    yield from _if_several(run)


def _if_several(run: list[Span]) -> list[Span]:
    return run if len(run) > 1 else []


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, max(at, 0)) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return end if end >= 0 else len(text)


def _past_all(pattern: re.Pattern[str], text: str, end: int) -> int:
    while line := pattern.match(text, end):
        end = line.end()
    return end


def _with_page_number(text: str, start: int, end: int) -> Span:
    """Take in the number of the page, which stands on the line below a page header or on the line above it."""
    above = _NUMBER_ABOVE.search(text, max(0, start - 12), start)
    below = _NUMBER_BELOW.match(text, end)
    if above:
        return above.start(), end
    return start, below.end() if below else end


def _first_line(text: str, raw: str) -> int:
    """Return where the document begins: a heading or a digest that a portal sets above the letterhead is none of it."""
    if _HEADING_ABOVE.match(raw):
        return max(text.find("|"), 0)
    heading = _NATIONAL_HEADING.search(text) or _MOTTO_ALONE.search(text)
    if heading is None:
        return 0
    start = _top_of_letterhead(text, heading.start())
    of_page = _PROSE.search(text, 0, start) or _OF_PAGE.search(text, 0, start)
    return start if of_page and not _OF_DOCUMENT.search(text, 0, start) else 0


def _top_of_letterhead(text: str, at: int) -> int:
    """Return where the lines in capitals begin that stand above the national heading, behind the bullet of a page's menu.

    Between them and the heading may stand the number and the subject of a letter.
    """
    if cell := _NUMBER_AND_SUBJECT.search(text, max(at - _CELL, 0), at):
        at = cell.start()
    while (above := _line_start(text, at - 1)) < at and not _SMALL_LETTERS.search(text, above, at):
        at = above
    bullet = _BULLET.match(text, at)
    return bullet.end() if bullet else at


@cache
def _outside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of lines that are outside, with their kind as group, and that of lines below a stamp.

    Both begin with the end of the line before: a literal is what `re` finds fastest. The rules of a table are passed over.
    """
    to_end = "|".join(f"(?P<{kind}>{'|'.join(_cues(kind))})" for kind in ("tail", "tail_below"))
    whole = "|".join(f"(?P<{kind}>{'|'.join(_cues(kind))})" for kind in ("stamp", "page", "line"))
    below = "|".join(_cues("stamp_line"))
    return (
        pattern_of(rf"\n[ \t]*+(?!\|)(?:{to_end}|(?:{whole})[ \t]*+(?=\n|\Z))"),
        pattern_of(rf"\s*\n[ \t]*(?:{below})[ \t]*+(?=\n|\Z)"),
    )


@cache
def _offered_line() -> re.Pattern[str]:
    return pattern_of(rf"\n[ \t]*+(?:{'|'.join(_cues('offered'))})[ \t]*+(?=\n|\Z)")


def _cues(kind: str) -> tuple[str, ...]:
    return tuple(row["pattern"] for row in rows("outside") if row["kind"] == kind)
