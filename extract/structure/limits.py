"""Where a document begins and ends, and which of its parts each paragraph belongs to (thể thức, Nghị định 30/2020/NĐ-CP).

What a web portal, a news digest, a gazette page, an incoming stamp or a signature stamp prints is outside the document.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from ..grammar.alternation import alternation
from ..grammar.letters import LOWER, UPPER
from ..grammar.national_heading import NAME_BEGINS
from ..grammar.offices import office
from ..patterns import pattern_of
from ..rules import rows
from .labels import read_label

# A wider row than this is no signature: one with "Nơi nhận" in a cell is the head of a table. Its own span goes before those of its cells.
_WIDEST_FORM = 4
_COLUMN = pattern_of(r"\W*nơi nhận\W*", re.IGNORECASE)
Part = Literal["header", "body", "signature", "annex", "outside"]
Span = tuple[int, int]

# A heading of markdown above a letterhead that is a table: the name under which a portal keeps the document.
_HEADING_ABOVE = pattern_of(r"\s*+(?>(?:#[^\n]*+\n\s*+)+)(?=\|)")
# The number of a page that cuts a sentence in two.
_PAGE_NUMBER = pattern_of(rf"\n[ \t]*+(\d{{1,4}}|[-–] ?\d{{1,4}} ?[-–])[ \t]*+\n\s*+(?=[{LOWER}]{{2}})")
_SITE = pattern_of(r"\.(?:vn|com)(?!\w)")
_NUMBER_BELOW = pattern_of(r"\s*\d{1,4}[ \t]*(?=\n|\Z)")
_NUMBER_ABOVE = pattern_of(r"(?:\A|\n)[ \t]*\d{1,4}[ \t]*\n\s*\Z")
_NATIONAL_HEADING = pattern_of(NAME_BEGINS)
_SMALL_LETTERS = pattern_of(r"[a-zà-ỹ]{3}")
_PROSE = pattern_of(r"^(?=[^|\n]*[a-zà-ỹ]{3})[^|\n]{150}", re.MULTILINE)
# Lines of a page above a letterhead: its menu, a sentence, or the name under which it keeps the document.
_OF_PAGE = pattern_of(
    r"^[ \t]*+(?:•|(?=[^|\n]*[a-zà-ỹ]{2})(?:[^|\n]*(?:[.…][ \t]*$|\d/(?:\d{4}/)?[A-ZĐ]{2})|(?:Số (?:hiệu|ký hiệu)|Ngày (?:ban hành|ký))\b))",
    re.MULTILINE,
)
_OF_DOCUMENT = pattern_of(
    r"^[^\w\n]*+(?:Nơi nhận|Kính\s+gửi|Căn cứ [^\n]{5,300};|Điều \d+\.|[IVX]+\.|\d+\.|Số\s*+:?\s*+[\d/]|V/[vV]\b)",
    re.MULTILINE,
)
# A page may set the whole document behind a bullet of its menu: • SỞ NỘI VỤ.
_BULLET = pattern_of(r"[ \t]*•[ \t]*(?=\w)")
_ADDRESSEE_NAMED = pattern_of(r":\s*+[-–+•]?\s*+\w")
# Words of a subject that may end in a stop, as old forms have it.
_OPENS_TITLE = pattern_of(r"(?:Về|V/v|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Phê duyệt|Công bố|Bãi bỏ)\s")
_LONG = 120
# Longer capitals below a signature are the title of what it attaches, of which a page may have lost the type.
_LONGEST_OFFICE = 40
_MAX_HEADER = 60


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


def _cues(kind: str) -> tuple[str, ...]:
    return tuple(row["pattern"] for row in rows("outside") if row["kind"] == kind)


@cache
def _openings() -> dict[str, re.Pattern[str]]:
    """Return what the paragraphs of each part begin with, from data/parts.csv; those of a letterhead also as one."""
    cues: dict[str, list[str]] = {}
    for row in rows("parts"):
        cues.setdefault(row["part"], []).append(row["pattern"])
    cues["any_of_header"] = [*cues["header"], *cues["type"], *cues["addressee"]]
    return {part: pattern_of("|".join(f"(?:{pattern})" for pattern in patterns)) for part, patterns in cues.items()}


@cache
def _closings() -> re.Pattern[str]:
    """Return what the paragraphs below the body begin with, in one pattern: every paragraph of a body is asked."""
    return pattern_of("|".join(f"(?:{_openings()[part].pattern})(?P<{part}>)" for part in ("signature", "annex")))


@cache
def _orders() -> re.Pattern[str]:
    """Return the words that order something: a short sentence with one of them, below the addressees, is the letter's text."""
    words = [row["words"] for row in rows("order_words") if row["kind"] == "order"]
    return pattern_of(rf"\b(?:{alternation(words)})\b", re.IGNORECASE)


def outside_spans(text: str, raw: str) -> list[Span]:
    """Return the pieces of the clean `text` that are outside the document, in order, without overlap."""
    found = [*_cue_spans(text), *_cut_by_number(text), *_portal_lines(text), (0, _first_line(text, raw))]
    spans: list[Span] = []
    for start, end in sorted(found):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
    return spans


def _first_line(text: str, raw: str) -> int:
    """Return where the document begins: a heading or a digest that a portal sets above the letterhead is none of it."""
    if _HEADING_ABOVE.match(raw):
        return max(text.find("|"), 0)
    heading = _NATIONAL_HEADING.search(text)
    if heading is None:
        return 0
    start = heading.start()
    while (above := text.rfind("\n", 0, max(start - 1, 0)) + 1) < start and not _SMALL_LETTERS.search(
        text, above, start
    ):
        start = above
    if behind := _BULLET.match(text, start):
        start = behind.end()
    of_page = _PROSE.search(text, 0, start) or _OF_PAGE.search(text, 0, start)
    return start if of_page and not _OF_DOCUMENT.search(text, 0, start) else 0


def _cue_spans(text: str) -> Iterator[Span]:
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
    """Yield the numbers of pages that stand alone in the middle of a sentence."""
    for found in _PAGE_NUMBER.finditer(text):
        before = found.start()
        while before and text[before - 1] in " \t\n":
            before -= 1
        if text[max(before - 1, 0) : before] not in ".;:!?":
            yield found.span(1)


def _portal_lines(text: str) -> Iterator[Span]:
    """Yield the lines that hold the address of a portal."""
    names, past = _cues("portal"), 0
    for found in _SITE.finditer(text):
        if found.start() >= past and text.endswith(names, 0, found.start()):
            end = text.find("\n", found.end())
            past = end if end >= 0 else len(text)
            yield _line_start(text, found.start()), past


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, max(at, 0)) + 1


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


def parts(text: str, starts: Sequence[tuple[Span, ...]]) -> list[Part]:
    """Return the part of each paragraph; `starts` holds, for each, its own span and those of its cells."""
    current: Part = "header" if _has_header(text, starts) else "body"
    addressed = closed = named = signed = False
    result: list[Part] = []
    for spans in starts:
        if current == "header":
            formal = _of_header(text, spans)
            addressing = formal and _opens("addressee", text, spans)
            addressed = addressed or addressing
            if (
                not formal
                and _begins_body(text, spans, addressed, closed)
                and not (named and _is_title(text, *spans[0]))
            ):
                current = "body"
            closed = closed or (addressed and _ends_addressees(text, spans, addressing=addressing))
            named = formal and _opens("type", text, spans)
        if current == "body":
            current = _after_body(text, spans)
        elif current == "signature" and _begins_annex(text, spans):
            current = "annex"
        elif current == "annex" and not signed and _opens("signature", text, spans):
            result = ["body" if part == "annex" else part for part in result]
            current = "signature"
        signed = signed or current == "signature"
        result.append(current)
    return result


def _opens(part: str, text: str, spans: tuple[Span, ...]) -> bool:
    begins = _openings()[part].match
    for start, end in spans:  # noqa: SIM110  a generator takes twice as long
        if begins(text, start, end):
            return True
    return False


def opens_annex(text: str, spans: tuple[Span, ...]) -> bool:
    """Return whether a paragraph is the heading of an annex: "PHỤ LỤC II", "(Kèm theo Quyết định số …)", "DANH MỤC"."""
    return _opens("annex", text, spans) or _opens("annex_title", text, spans)


def opens_portal(text: str, spans: tuple[Span, ...]) -> bool:
    """Return whether a paragraph begins as a web page does, and no document: "Lược đồ", "Văn bản liên quan"."""
    return _opens("portal", text, spans)


def _has_header(text: str, starts: Sequence[tuple[Span, ...]]) -> bool:
    return any(_of_header(text, spans) for spans in starts[:_MAX_HEADER])


def _of_header(text: str, spans: tuple[Span, ...]) -> bool:
    return _opens("any_of_header", text, spans)


def _is_title(text: str, start: int, end: int) -> bool:
    """Return whether the words below the type are the subject: they may begin as a text does, but no sentence ends there."""
    stopped = text[end - 1] in ".:;," and not (text[end - 1] == "." and _OPENS_TITLE.match(text, start, end))
    return not stopped and not text.startswith("Căn cứ", start) and read_label(text, start, end) is None


def _ends_addressees(text: str, spans: tuple[Span, ...], *, addressing: bool) -> bool:
    """Return whether no addressee stands below: a full stop ends them, or "Kính gửi" names one and no list goes on."""
    words = text[slice(*spans[0])].rstrip(" |\n\t")
    named = addressing and _ADDRESSEE_NAMED.search(words) is not None
    return words.endswith(".") or (named and len(spans) == 1 and words[-1] not in ",;:")


# "- TÒA ÁN NHÂN DÂN TỈNH …": the name of who issues it too goes on in the line below a letterhead's first one
_NAME_IN_CAPITALS = pattern_of(rf"[-–]\s*[{UPPER}]{{2,}}\s+[{UPPER}]{{2,}}")


def _begins_body(text: str, spans: tuple[Span, ...], addressed: bool, closed: bool) -> bool:
    """Return whether a paragraph that is no part of a letterhead begins the text."""
    start, end = spans[0]
    if len(spans) > 1:
        return closed and read_label(text, start, end) is None
    if _opens("body", text, spans):
        return True
    label = read_label(text, start, end)
    if label is not None:
        return not (label[0] in "-–—+*" and (addressed or _NAME_IN_CAPITALS.match(text, start, end)))
    ordering = text[end - 1] in ".:" and _orders().search(text, start, end) is not None
    if (ordering and (addressed or text[end - 1] == ":")) or (closed and addressed and text[end - 1] in ".:"):
        return True
    return end - start > _LONG and text[end - 1] in ".:;," and not text[start:end].isupper()


def _after_body(text: str, spans: tuple[Span, ...]) -> Part:
    part: Part = "body"
    for at, (start, end) in enumerate(spans):
        found = _closings().match(text, start, end)
        if found and found.lastgroup == "signature":
            if len(spans) > _WIDEST_FORM and at and _COLUMN.fullmatch(text, start, end):
                continue
            return "signature"
        part = "annex" if found else part
    return part


def _begins_annex(text: str, spans: tuple[Span, ...]) -> bool:
    start, end = spans[0]
    if len(spans) > 1:
        return not _opens("signature", text, spans) and _opens("annex_title", text, spans)
    if _opens("annex", text, spans) or _opens("annex_title", text, spans):
        return True
    if end - start > _LONG and text[end - 1] in ".:;" and not text.startswith("-", start):
        return True
    in_capitals = end - start > _LONGEST_OFFICE and text[start:end].isupper()
    return in_capitals and not (office().match(text, start, end) or _opens("signature", text, spans))
