"""Dates that stand apart from their number: before the agency, after a list, in the next column of a table."""

import re
from collections.abc import Sequence

from ..grammar.dates import read_date
from ..grammar.doc_types import is_law
from ..letters import LOWER
from ..mention import Mention
from ..patterns import pattern_of
from .joined import are_joined

_REACH, _LONGEST_LEAD = 110, 40
_BEFORE = pattern_of(
    r"(?P<date>[Nn]gày\s+(?:[\d/.-]{6,10}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})),?\s(?!(?:về|v/v)\s)"
    # a line may break the name: "Thủ tướng Chính⏎phủ đã ban hành"
    rf"(?:[^.;:\n/|\d]|\n(?=[ \t]*(?!về\s|v/v\s)[{LOWER}])|(?<=\shọp\sthứ\s)\d{{1,2}}\b){{3,70}}\s(?:ban\s+hành|ký|có|gửi|thông\s+qua)\s+\Z"
)
# Such a day opens a sentence or clause: "Ngày 05/3/2025, Sở đã ban hành …"; it is none of another document, of a meeting or a deadline
_OPENS = pattern_of(r"(?:\A|[.;:,(\n–-]|(?<!\w)(?:[Vv]ào|đó|và|thì))\s*\Z")
_PASSED = pattern_of(r"thông\s+qua\s+\Z")
# "… họp ngày 05/3/2025, sau khi thống nhất sẽ ban hành …": that is yet to come
_TO_COME = pattern_of(r"(?<!\w)(?:trước\s+khi|sau\s+khi|sẽ|dự\s+kiến)(?!\w)")
_COMMON = pattern_of(r",?\s{1,3}(?:cùng|đều)\s{1,3}(?=ngày\s)")
_COMMON_AFTER = pattern_of(r"[^.;:()]{3,160}?\s(?:cùng|đều)\s{1,3}ngày\s")
# "Ngày" alone says of what only beside the column of the numbers; a day of the letterhead has digits
_DATE_COLUMN = pattern_of(
    r"\|(?:[^|\n]{0,20}ngày[^|\n\d]{0,12}(?:ban\s+hành|tháng|ký|văn\s+bản)[^|\n\d]{0,20}|[ ]{0,20}(?P<alone>ngày)[ ]{0,20})(?=[|\n])",
    re.IGNORECASE,
)
_NUMBER_COLUMN = pattern_of(r"\b(?:số|hiệu)[ ]{0,3}(?:văn\s{1,3}bản[ ]{0,3})?\Z", re.IGNORECASE)
_LONGEST_TITLE = len("hiệu   văn   bản   ")
_CELL = pattern_of(r"[ ]?\|[ ]?(?=\d)")
# "1127/QĐ-UBND; 25/6/2024" below "Quyết định đầu tư (số; ngày, tháng, năm)": number and day in one cell
_IN_CELL = pattern_of(r"\s?[;,]\s?(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\w))")
_CELL_OVER = pattern_of(r"[ ]?(?:\||\n|\Z)")


def with_dates_apart(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions, in order, with the dates that stand elsewhere than right after them."""
    in_table = _has_date_column(text)
    dated: list[Mention] = []
    following: Mention | None = None
    for mention in reversed(mentions):
        found = mention if mention.date else _dated(text, mention, following, in_table)
        dated.append(found)
        following = found
    return dated[::-1]


def _has_date_column(text: str) -> bool:
    """Return whether the text has a table with a column of the dates of documents."""
    return any(
        not title["alone"] or _NUMBER_COLUMN.search(text, max(0, title.start() - _LONGEST_TITLE), title.start())
        for title in _DATE_COLUMN.finditer(text)
    )


def _dated(text: str, mention: Mention, following: Mention | None, in_table: bool) -> Mention:
    if lead := _COMMON.match(text, mention.end) or (in_table and _CELL.match(text, mention.end)) or None:
        date = read_date(text, lead.end(), bare=True)
        if date and ("|" not in lead[0] or _CELL_OVER.match(text, date.end)):
            return mention._replace(date=date.iso, end=date.end)
    if (lead := _IN_CELL.match(text, mention.end)) and "|" in text[max(0, mention.start - _REACH) : mention.start]:
        date = read_date(text, lead.end(), bare=True)
        if date and date.iso:
            return mention._replace(date=date.iso, end=date.end)
    if following and following.date and _shares(text, mention, following):
        return mention._replace(date=following.date)
    said = _said_before(text, mention)
    return mention._replace(date=said) if said else mention


def _said_before(text: str, mention: Mention) -> str | None:
    """Return the day on which somebody issued the document, by the words before it: "Ngày 05/3/2025, Sở đã ban hành …"."""
    before = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
    if before is None or (_PASSED.search(before[0]) and not _is_passed(mention.type)):
        return None
    if _OPENS.search(text, max(0, before.start() - _LONGEST_LEAD), before.start()) is None:
        return None
    said = None if _TO_COME.search(text, before.end("date"), mention.start) else read_date(text, before.start("date"))
    return said and said.iso


def _is_passed(type_: str | None) -> bool:
    """Return whether an assembly passes documents of a type, on their day; a report that is laid before it has a day of its own."""
    return is_law(type_) or type_ in ("Nghị quyết", "Hiến pháp")


def _shares(text: str, mention: Mention, following: Mention) -> bool:
    """Tell an item of a list at whose end one date is said of all: "số 07/QĐ-UBND và 08/QĐ-UBND cùng ngày 5/5/2025"."""
    return are_joined(text, mention.end, following.start) and _COMMON_AFTER.match(text, following.start) is not None
