"""A document in one line -> its lines: records and what is copied out of cells keep a text without its line ends.

Blanks become line ends where a part of such a document begins on a line of its own (Nghị định 30/2020, annex I: motto, number, place
and date, type, subject, addressees, grounds, articles and items, recipients, signature). No character is put in or taken out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from re import VERBOSE, Match, Pattern

from ..grammar.alternation import alternation
from ..grammar.doc_types import particular_types
from ..grammar.national_heading import WHOLE_MOTTO, WHOLE_NAME
from ..letters import LOWER, UPPER
from ..normalise import CleanText
from ..patterns import pattern_of
from ..rules import rows
from .labels import wants_number

# Both columns of a letterhead have room in so many characters, and the whole of it with type and subject in so many.
_LONGEST_LINE, _LONGEST_HEAD = 300, 1_200
# "khoản ", after which a number is no label; and of the name of a plan
_LONGEST_WORD, _SHORTEST_TITLE = 14, 8
_FOLDED = pattern_of(rf"(?:{WHOLE_NAME}|{WHOLE_MOTTO})[^\n]{{{_LONGEST_LINE}}}", VERBOSE)
# "CHÍNH PHỦ Số: 4/NQ-CP | CỘNG HÒA … Hạnh phúc Hà Nội, ngày 10 tháng 01 năm 2022 |": each cell of a letterhead is a line
_CELLS = pattern_of(rf"{WHOLE_NAME}\ [^\n]{{0,40}}{WHOLE_MOTTO}[^\n]{{0,60}},\ ngày\ ", VERBOSE)
_NAME = rf"[{UPPER}][{LOWER}]+"
_ADDRESSED = pattern_of(r"Kính gửi ?:")
_STOP = pattern_of(r"[.;:]\s")
# In each pattern a line ends at the blanks that a group takes.
_LETTERHEAD = (
    rf"(\ )?{WHOLE_NAME}(\ )",
    rf"(\ ){WHOLE_MOTTO}(\ )",
    r"(\ )(?:Luật\ )?[Ss]ố\ ?:?\ ?[\d.…_]*\ ?/[\w/&.–-]*[\w.](\ )",
    rf"(\ )(?:TP\.?\ ?)?{_NAME}(?:\ {_NAME}){{0,3}},\ (?:ngày\ [\d.… ]{{1,12}}tháng\ [\d.… ]{{1,12}}năm\ (?:\d{{4}}|[.…]+))(\ )",
)
# An item stands behind a stop or a heading in capitals; or it is the next of its row: "1. Mục đích a) Nâng … b) Giảm …"
_ITEM = rf"""
    \ (?P<label> (?P<number>\d{{1,2}})(?:\.\d{{1,2}}){{0,3}}[.)] | (?P<letter>[a-zđ])\) | [IVX]{{1,5}}\. | [A-D]\. )
    \ (?: (?P<capitals>[{UPPER}]{{2}}) | [“"]?[{UPPER}] )
"""
_BEFORE_ITEM = pattern_of(rf"""(?s:.)[.;:”"/)]|[{UPPER}]{{2}}""")
_LETTERS = "abcdđeghiklmnopqrstuvxyfjwz"
_BODY = (
    r"(\ )[-_*=.—–]{3,}(\ )",
    r"(\ )(?:Kính\ gửi|Nơi\ nhận)\ ?:",
    r"(\ )(?:Căn\ cứ|CĂN\ CỨ|Xét\ (?:đề\ nghị|Tờ\ trình)|Theo\ đề\ nghị)\b",
    r"(\ )(?:QUYẾT\ ĐỊNH|QUYẾT\ NGHỊ|NGHỊ\ QUYẾT)\ ?:(\ )",
    rf"""(?<=[.;:”"{UPPER}])(\ )Điều\ \d{{1,3}}[a-zđ]?[.:]""",
    rf"(\ )(?:Chương|Mục|Phần)\ (?:[IVXL]+|\d+|thứ\ \w+)[.:]?\ (?=[{UPPER}]{{2}})",
    rf"(?<=[.;:,])(\ )[-–+]\ ?[{UPPER}]",
    rf"(\ )(?:KT|TM|TL|TUQ|T/M)\.\ ?[{UPPER}]{{2}}",
    rf"(?<=[{UPPER}]{{2}})(\ )PHÓ\ [{UPPER}]{{2}}",
    # who signed, behind his office or the last of the recipients
    rf"(?:(?<=[{UPPER}]{{2}})|(?<=[.);]))(\ )(?:[YH]'?\ )?{_NAME}(?:\ {_NAME}){{1,4}}(?=\ ?$|(\ )(?:P(?:HỤ\ LỤC|hụ\ lục)\b|[{UPPER}]{{2,}}\ [{UPPER}]{{2}}))",
    # who decides, between the subject and the grounds
    rf"""
    (\ )(?: CHỦ\ TỊCH | GIÁM\ ĐỐC | [{UPPER}]+\ TRƯỞNG | THỦ\ TƯỚNG | CHÁNH
          | CHÍNH\ PHỦ | HỘI\ ĐỒNG | ỦY\ BAN | UBND | HĐND | QUỐC\ HỘI )\b[{UPPER}\ ,-]{{0,90}}(?=\ (?:Căn\ cứ|[đĐ](?:iện|IỆN)\ ?:))
    """,
    r"(\ )PHỤ\ LỤC(?:\ [IVX\d]+)?(\ )",
)


def unfolded(clean: CleanText) -> CleanText:
    """Return the text with the line ends that a document of one line, or its letterhead, lost; any other text as it is."""
    if _FOLDED.search(clean.text, 0, _LONGEST_HEAD + _LONGEST_LINE):
        return _with_line_ends(clean, chain(_in_head(clean.text), _in_body(clean.text)))
    if _CELLS.search(clean.text, 0, _LONGEST_HEAD):
        return _with_line_ends(clean, (place for found in _letterhead(clean.text) for place in _blanks(found)))
    return clean


def _with_line_ends(clean: CleanText, places: Iterable[int]) -> CleanText:
    letters = list(clean.text)
    for place in places:
        letters[place] = "\n"
    return replace(clean, text="".join(letters))


def _in_head(text: str) -> Iterator[int]:
    """Yield where lines end in the letterhead, and before and behind the name of the type that stands under it."""
    under = 0
    for found in _letterhead(text):
        yield from _blanks(found)
        under = max(under, found.end())
    named = _type().search(text, under - 1 if under else 0, _LONGEST_HEAD)
    if named:
        yield from _blanks(named)
        yield from _end_of_title(text, named.end())


def _letterhead(text: str) -> Iterator[Match[str]]:
    found = (pattern.search(text, 0, _LONGEST_HEAD) for pattern in _letterhead_lines())
    return (each for each in found if each)


def _end_of_title(text: str, start: int) -> Iterator[int]:
    """Yield where the first sentence begins behind the title, which has no stop: with a word that opens a body."""
    opens = _opening().search(text, start + _SHORTEST_TITLE, start + _LONGEST_HEAD)
    if opens and not _STOP.search(text, start, opens.start()):
        yield opens.start()


def _in_body(text: str) -> Iterator[int]:
    addressed = _ADDRESSED.search(text, 0, _LONGEST_HEAD)
    begins = addressed and _opening().search(text, addressed.end())
    if begins:
        yield begins.start()
    for pattern in _body():
        for found in pattern.finditer(text):
            yield from _blanks(found)
    yield from _items(text)


def _items(text: str) -> Iterator[int]:
    """Yield where items begin; a number or letter in running words ends a sentence unless it is the next of its row."""
    reached = {"number": 0, "letter": 0}
    for item in _item().finditer(text):
        if wants_number(text[max(item.start() - _LONGEST_WORD, 0) : item.start()]):
            continue
        rank = _rank(item)
        stands_apart = _BEFORE_ITEM.fullmatch(text, item.start() - 2, item.start()) or item["capitals"]
        if stands_apart or (rank and rank[1] in (1, reached[rank[0]] + 1)):
            reached.update([rank] if rank else [])
            yield item.start()


def _rank(item: Match[str]) -> tuple[str, int] | None:
    """Return the row of a label and its place there: "3." and "3.2." are ("number", 3); null where it is of no such row."""
    if item["number"]:
        return "number", int(item["number"])
    return ("letter", _LETTERS.index(item["letter"]) + 1) if item["letter"] else None


def _blanks(found: Match[str]) -> Iterator[int]:
    return (found.start(group) for group in range(1, len(found.groups()) + 1) if found[group])


@cache
def _letterhead_lines() -> tuple[Pattern[str], ...]:
    return tuple(pattern_of(each, VERBOSE) for each in _LETTERHEAD)


@cache
def _body() -> tuple[Pattern[str], ...]:
    return tuple(pattern_of(each, VERBOSE) for each in _BODY)


@cache
def _opening() -> Pattern[str]:
    words = "|".join(row["pattern"] for row in rows("parts") if row["part"] == "body")
    return pattern_of(rf"\s(?={words})")


@cache
def _item() -> Pattern[str]:
    return pattern_of(_ITEM, VERBOSE)


@cache
def _type() -> Pattern[str]:
    names = alternation(map(str.upper, particular_types()))
    return pattern_of(rf"(\s)(?:{names})(?!\w)(\s)")
