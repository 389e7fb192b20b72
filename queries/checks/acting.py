"""Ended offices that a text has act, beside the parties that its reading names: "Giám đốc Sở A chịu trách nhiệm thi hành", "gồm đại diện Sở A, Sở B".

Most sentences that name an ended office only tell of it ("giấy phép do Sở A cấp năm 2022"). One acts where it is asked, or answers for
what is to be done, in a sentence without a day gone by.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...extract.grammar.agency_phrase import agency_end
from ...extract.grammar.alternation import alternation
from ...extract.rules import rows, split
from ...graph.identity.succession import absorbed
from .model import Draft
from .telling import telling

_ASKED = re.compile(
    r"(?<!\w)(?:(?:theo|xét) đề nghị của|đề nghị|yêu cầu|phối hợp (?:với|cùng)|(?:gồm|gồm có|bao gồm)(?=:? (?:đại diện|lãnh đạo)))"
    r":?\s+(?:(?:đại diện|lãnh đạo)\s+)?",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"(?<!\w)(?:có|chịu) trách nhiệm (?:thi hành|tổ chức|thực hiện|triển khai|phối hợp|tham mưu)", re.IGNORECASE
)
_LABEL = re.compile(r"\s*(?:(?:Điều\s+)?\d{1,2}[.)]|[-–+•]|[a-zđ]\))?\s*")
_LINK = re.compile(r"\s*(?:[,;]|và)\s*(?:và\s+)?")
# That something was done, or of which year it is. Behind an office that is asked for something now it tells of other things.
_DONE = re.compile(r"(?<!\w)(?:đã|(?P<year>(?:19|20)\d\d))(?!\w)", re.IGNORECASE)
_ASKS_NOW = re.compile(r"(?:đề nghị|yêu cầu|giao)(?!\s+của)(?!\w)", re.IGNORECASE)
_RIGHT_BEHIND = re.compile(r"[\s,(]*(?:(?:từ|vào|trong|hồi)\s+)?(?:năm\s+)?")
# A council has committees of such names, and they live on.
_OF_COUNCIL = re.compile(r"HĐND|hội đồng nhân dân|pháp chế", re.IGNORECASE)
_END = re.compile(r"[.;!?](?=\s)|\n[ \t]*\n|\n(?=\s*(?:[-+•]|\d{1,2}[.)]|[a-zđ]\)|Điều\s+\d)\s*)")
_ARTICLE = re.compile(r"(?:Điều\s+)?\d{1,2}")
# Behind a citation stands whose it is, or what it is about.
_BEHIND = 20


def acting(draft: Draft) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the name, as on record, and the place of each office of the state that ended and is spoken of as acting."""
    if _ended().search(draft.text) is None:
        return
    cited = [
        (each.reference.start, each.reference.end + len(each.reference.title or "") + _BEHIND) for each in draft.cited
    ]
    for start, end in _sentences(draft.text):
        sentence = draft.text[start:end]
        if _ended().search(sentence) is None or telling("past").search(sentence) or _OF_COUNCIL.search(sentence):
            continue
        for first, now in _whoever_acts(draft.text, start, end):
            for named in _listed(draft.text, first, end):
                found = _ended().search(draft.text, *named)
                until = _RIGHT_BEHIND.match(draft.text, named[1]) if now else None
                told = _is_told(draft, (start, first), (named[1], end), until.end() if until else None)
                if found and not told and not _within(found.start(), cited):
                    yield _spellings()[" ".join(found[0].lower().split())], found.span()


def _whoever_acts(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield where those are named in a sentence who are asked, or who answer for something; and whether it asks for that now."""
    label = _LABEL.match(text, start)
    if label and _ANSWERS.search(text, start, end):
        yield label.end(), False
    asks = label is not None and _ASKS_NOW.match(text, label.end()) is not None
    for asked in _ASKED.finditer(text, start, end):
        yield asked.end(), asks and not asked[0].lower().startswith(("theo", "xét"))


def _is_told(draft: Draft, before: tuple[int, int], behind: tuple[int, int], right_behind: int | None) -> bool:
    """Tell whether a sentence tells what was done, by an earlier year or its verb.

    Args:
        draft: the draft.
        before: where the words before the office stand, from the beginning of its sentence on.
        behind: where those behind it stand.
        right_behind: where the next word stands, the only one behind it that counts; null where all do.
    """
    places = [*_DONE.finditer(draft.text, *before), *_DONE.finditer(draft.text, *behind)]
    return any(
        (each["year"] or "") < draft.day[:4]
        for each in places
        if each.start() < before[1] or right_behind in (None, each.start())
    )


def _listed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each name of a list of agencies stands: "Giám đốc Sở A, Sở B và Sở C"."""
    while (stop := agency_end(text, start)) and stop <= end:
        yield start, stop
        link = _LINK.match(text, stop)
        if link is None:
            return
        start = link.end()


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a text; the number of an article or item is no sentence."""
    start = 0
    for mark in _END.finditer(text):
        if _ARTICLE.fullmatch(text[start : mark.start()].strip()):
            continue
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


@cache
def _ended() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(_spellings().keys())})(?!\w)", re.IGNORECASE)


@cache
def _spellings() -> dict[str, str]:
    """Return the names of ministries and departments that others took in, in small letters, as they are on record."""
    listed = (row for name in ("departments", "agencies_central") for row in rows(name) if row["name"] in absorbed())
    return {spelt.lower(): row["name"] for row in listed for spelt in (row["name"], *split(row["written"]))}
