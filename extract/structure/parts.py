"""Which part of a document each of its paragraphs belongs to (thể thức, Nghị định 30/2020/NĐ-CP; data/parts.csv)."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import Literal

from ..grammar.alternation import alternation
from ..grammar.offices import office
from ..grammar.person_words import person_words
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows
from ..spans import Span
from .labels import read_label

Part = Literal["header", "body", "signature", "annex", "outside"]

# A wider row than this is no signature: one with "Nơi nhận" in a cell is the head of a table. Its own span goes before those of its cells.
_WIDEST_FORM = 4
_COLUMN = pattern_of(r"\W*nơi nhận\W*", re.IGNORECASE)
_TITLE = pattern_of(r"\W*(?:STT|TT|(?:Tên|Loại|Nội dung)\s|Báo cáo|Thời (?:hạn|gian)|Hạn)(?!\w)", re.IGNORECASE)
_ADDRESSEE_NAMED = pattern_of(r":\s*+[-–+•]?\s*+\w")
# Words of a subject that may end in a stop, as old forms have it.
_OPENS_TITLE = pattern_of(r"(?:Về|V/v|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Phê duyệt|Công bố|Bãi bỏ)\s")
# Below the number of a letter its subject may stand without a word before it: "Số 41-CV/HU⏎Triển khai Chỉ thị số 5-CT/TU".
_NUMBER_OF_LETTER = pattern_of(r"Số\s*:?[\s\d….]*-?\s*CV[/-][A-ZĐ/-]+")
# No subject ends so: what it leads up to is the text.
_LEADS_UP = pattern_of(r"(?:(?:như|dưới|cụ\s+thể|sau)\s+(?:sau|đây)|[Kk]ính\s+mời)\s*:$")
# An order with its day needs no stop to be the text: "Sở đề nghị các phòng báo cáo chậm nhất ngày 31/3/2025".
_BY_DAY = pattern_of(r"\s(?:trước|nhất|trong|hết|vào)\s+(?:ngày\s+)?\d{1,2}[/.-]\d")
_LONG = 120
# Longer capitals below a signature are the title of what it attaches, of which a page may have lost the type.
_LONGEST_OFFICE = 40
_MAX_HEADER = 60
_SIGNED = pattern_of(r"\((?:Đã|đã) ký\)")
_NAME = pattern_of(rf"(?:[{UPPER}][{LOWER}]+\s){{1,4}}[{UPPER}][{LOWER}]+")
_MOST_SIGNING = 3
# "- TÒA ÁN NHÂN DÂN TỈNH …": the name of who issues it too goes on in the line below a letterhead's first one
_NAME_IN_CAPITALS = pattern_of(rf"[-–]\s*[{UPPER}]{{2,}}\s+[{UPPER}]{{2,}}")


def parts(text: str, pieces: Sequence[tuple[Span, ...]]) -> list[Part]:
    """Return the part of each paragraph; `pieces` holds, for each, its own span and those of its cells."""
    above = _length_of_header(text, pieces)
    header: list[Part] = ["header"] * above
    return header + _below_header(text, pieces[above:])


def _length_of_header(text: str, pieces: Sequence[tuple[Span, ...]]) -> int:
    """Return how many paragraphs stand above the body, none where no letterhead opens the document."""
    if not any(_of_header(text, spans) for spans in pieces[:_MAX_HEADER]):
        return 0
    addressed = closed = named = False
    for at, spans in enumerate(pieces):
        formal = _of_header(text, spans)
        addressing = formal and _opens("addressee", text, spans)
        addressed = addressed or addressing
        is_title = named and _is_title(text, *spans[0])
        if not (formal or is_title) and _begins_body(text, spans, addressed, closed):
            return at
        closed = closed or (addressed and _ends_addressees(text, spans, addressing=addressing))
        named = formal and (_opens("type", text, spans) or _NUMBER_OF_LETTER.fullmatch(text, *spans[0]) is not None)
    return len(pieces)


def _below_header(text: str, pieces: Sequence[tuple[Span, ...]]) -> list[Part]:
    """Return the part of each paragraph from the body on; what looked like an annex above the signature is body."""
    result: list[Part] = []
    current: Part = "body"
    signed = False
    for spans in pieces:
        if current == "body":
            current = _after_body(text, spans)
        elif current == "signature" and _begins_annex(text, spans):
            current = "annex"
            above = _title_above(text, pieces[: len(result)], spans)
            result[len(result) - above :] = [current] * above
        elif current == "annex" and not signed and _opens("signature", text, spans):
            result = ["body"] * len(result)
            current = "signature"
        if current == "signature" and not signed:
            above = _signing_above(text, pieces[: len(result)], spans)
            result[len(result) - above :] = [current] * above
        signed = signed or current == "signature"
        result.append(current)
    return result


def _signing_above(text: str, pieces: Sequence[tuple[Span, ...]], spans: tuple[Span, ...]) -> int:
    """Return how many paragraphs above "(Đã ký)" are the office and the name of who signed: "Phó Chủ tịch", "Tống Văn An"."""
    if _SIGNED.fullmatch(text, *spans[0]) is None:
        return 0
    lines = (text[slice(*each[0])] for each in reversed(pieces[-_MOST_SIGNING:]))
    signing = takewhile(
        lambda line: _NAME.fullmatch(line) or (len(line) < _LONGEST_OFFICE and office().match(line)), lines
    )
    return len(list(signing))


def _title_above(text: str, pieces: Sequence[tuple[Span, ...]], spans: tuple[Span, ...]) -> int:
    """Return how many paragraphs in capitals above "(Ban hành kèm theo …)" are the title of what it issues, of which a page may have lost the type.

    They name neither an office nor a person.
    """
    if not text.startswith("(", spans[0][0]):
        return 0
    lines = (text[slice(*each[0])] if len(each) == 1 else "" for each in reversed(pieces))
    return len(list(takewhile(lambda line: line.isupper() and not _of_signing().match(line), lines)))


def opens_annex(text: str, spans: tuple[Span, ...]) -> bool:
    """Return whether a paragraph is the heading of an annex: "PHỤ LỤC II", "(Kèm theo Quyết định số …)", "DANH MỤC"."""
    return _opens("any_of_annex", text, spans)


def opens_portal(text: str, spans: tuple[Span, ...]) -> bool:
    """Return whether a paragraph begins as a web page does, and no document: "Lược đồ", "Văn bản liên quan"."""
    return _opens("portal", text, spans)


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


def _begins_body(text: str, spans: tuple[Span, ...], addressed: bool, closed: bool) -> bool:
    """Return whether a paragraph that is no part of a letterhead begins the text."""
    start, end = spans[0]
    if len(spans) > 1:
        heads_table = len(spans) > _WIDEST_FORM - 1 and _opens("table", text, spans[:1])
        return heads_table or (closed and read_label(text, start, end) is None)
    if _opens("body", text, spans) or _LEADS_UP.search(text, start, end):
        return True
    label = read_label(text, start, end)
    if label is not None:
        return not (label[0] in "-–—+*" and (addressed or _NAME_IN_CAPITALS.match(text, start, end)))
    stopped, orders = text[end - 1] in ".:", _orders().search(text, start, end) is not None
    ordering, timed = stopped and orders, orders and _BY_DAY.search(text, start, end) is not None
    if (ordering and (addressed or text[end - 1] == ":")) or (closed and addressed and (stopped or timed)):
        return True
    return end - start > _LONG and text[end - 1] in ".:;," and not text[start:end].isupper()


def _after_body(text: str, spans: tuple[Span, ...]) -> Part:
    part: Part = "body"
    for at, (start, end) in enumerate(spans):
        found = _closings().match(text, start, end)
        if found and found.lastgroup == "signature":
            if _heads_column(text, spans, at):
                continue
            return "signature"
        part = "annex" if found else part
    return part


def _heads_column(text: str, spans: tuple[Span, ...], at: int) -> bool:
    """Return whether "Nơi nhận" in cell `at` is the title of a column: of a wide row, or beside another title."""
    if at == 0 or not _COLUMN.fullmatch(text, *spans[at]):
        return False
    return len(spans) > _WIDEST_FORM or (
        len(spans) == _WIDEST_FORM and any(_TITLE.match(text, *cell) for cell in spans[1:])
    )


def _begins_annex(text: str, spans: tuple[Span, ...]) -> bool:
    start, end = spans[0]
    if len(spans) > 1:
        return not _opens("signature", text, spans) and _opens("annex_title", text, spans)
    if opens_annex(text, spans):
        return True
    if end - start > _LONG and text[end - 1] in ".:;" and not text.startswith("-", start):
        return True
    in_capitals = end - start > _LONGEST_OFFICE and text[start:end].isupper()
    return in_capitals and not (office().match(text, start, end) or _opens("signature", text, spans))


def _opens(part: str, text: str, spans: tuple[Span, ...]) -> bool:
    begins = _openings()[part].match
    for start, end in spans:  # noqa: SIM110  a generator takes twice as long
        if begins(text, start, end):
            return True
    return False


@cache
def _openings() -> dict[str, re.Pattern[str]]:
    """Return what the paragraphs of each part begin with, from data/parts.csv; those of a letterhead and of an annex also as one."""
    cues: dict[str, list[str]] = {}
    for row in rows("parts"):
        cues.setdefault(row["part"], []).append(row["pattern"])
    cues["any_of_header"] = [*cues["header"], *cues["type"], *cues["addressee"]]
    cues["any_of_annex"] = [*cues["annex"], *cues["annex_title"]]
    return {part: pattern_of("|".join(f"(?:{pattern})" for pattern in patterns)) for part, patterns in cues.items()}


@cache
def _closings() -> re.Pattern[str]:
    """Return what the paragraphs below the body begin with, in one pattern: every paragraph of a body is asked."""
    return pattern_of("|".join(f"(?:{_openings()[part].pattern})(?P<{part}>)" for part in ("signature", "annex")))


@cache
def _of_signing() -> re.Pattern[str]:
    """Return what begins a line in capitals that is of a signature: an office, "TM.", the name of a person."""
    families = person_words("family name", "family name in a signature", "degree", "rank")
    return pattern_of(rf"(?i:{office().pattern})|(?:{_openings()['signature'].pattern})|(?i:{families})(?!\w)")


@cache
def _orders() -> re.Pattern[str]:
    """Return the words that order something: a short sentence with one of them, below the addressees, is the letter's text."""
    words = [row["words"] for row in rows("order_words") if row["kind"] == "order"]
    return pattern_of(rf"\b(?:{alternation(words)})\b", re.IGNORECASE)
