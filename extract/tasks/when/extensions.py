"""Deadlines that a later document moves: "gia hạn thời hạn báo cáo tại Công văn … đến ngày X", "lùi … từ ngày X sang ngày Y"."""

import re
from functools import cache
from typing import NamedTuple

from ...letters import small_letters
from ...patterns import pattern_of
from .due_days import Calendar, due_day
from .times import when

TIME = r"(?:thời\s+hạn|thời\s+gian|thời\s+điểm|hạn|tiến\s+độ)"
CORRECTED = r"(?:sửa|đính\s+chính)(?:\s+lại)?\s+(?:là|thành)"
"""The patterns of a word for a deadline, and of what puts it right."""
_CHANGE = r"(?:điều\s+chỉnh|thay\s+đổi|chuyển)"
_MOVES = pattern_of(
    rf"(?:gia\s+hạn|\blùi\b|\bdời\b|kéo\s+dài)|{_CHANGE}\s+(?:\w+\s+){{0,2}}{TIME}|{TIME}[^.;]{{0,200}}?được\s+điều\s+chỉnh"
    rf"|(?:{TIME}|\bghi\b[^.;]{{0,40}}?\d[\d/.]{{2,9}})[^.;]{{0,200}}?{CORRECTED}\b"
    # The two days say by themselves that it is a day which is changed.
    rf"|(?P<both>{_CHANGE}(?=[\s,]).{{0,200}}?\btừ\s+(?:hết\s+)?(?:ngày\s+)?\d[\d/.]{{2,9}},?\s+(?:thành|sang|đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?\d[\d/.]{{2,9}})",
    re.DOTALL,
)
_VERB = r"(?:gia\s+hạn|lùi|dời|kéo\s+dài|điều\s+chỉnh)\b"
_REFUSED = pattern_of(rf"\b(?:không|chưa)\s+(?:\w+\s+){{0,3}}{_VERB}")
# Asked of somebody; "theo đề nghị của Phòng A, Sở đồng ý gia hạn" grants it.
_ASKED = pattern_of(
    rf"\b(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|xin|xem\s+xét)\s(?:(?!đồng\s+ý|thống\s+nhất|quyết\s+định)[^.;,]){{0,80}}?{_VERB}"
)
_UNIT = r"(?:ubnd|sở|phòng|ban|chi\s+cục|trung\s+tâm|bệnh\s+viện|trường|đơn\s+vị|xã|phường)\b"
# Behind the names of those of whom it is said: the new day, the verb, a reason, where the day is told.
_BEHIND_WHOM = rf"\s+(?:(?:đến|tới|sang|thêm|từ)\s+(?:hết\s+|trước\s+)?(?:ngày\b|\d)|được\b|do\b|vì\b|tại\b|theo\b|nêu\b|chậm\s+nhất\b|{_VERB})"
_FOR_SOME = pattern_of(
    rf"(?:(?:đối|chỉ)\s+với|riêng|cho)\s+(?P<whom>{_UNIT}(?!\s+(?:nêu|được))[^.;]{{0,200}}?)(?={_BEHIND_WHOM}|[.;]|\Z)"
    # "UBND các xã A, B do mưa lũ được lùi thời hạn"
    rf"|\A\W*(?:riêng\s+)?(?P<who>{_UNIT}(?:(?!{TIME})[^.;]){{1,200}}?)\sđược\s+(?:phép\s+)?{_VERB}"
)
_OF_ITEMS = pattern_of(
    r"(?:(?:đối|chỉ)\s+với|riêng|cho|tại|ở)\s+((?:mục|khoản|điểm|nhiệm\s+vụ|ý|(?:số\s+)?thứ\s+tự|stt|dòng)\s+(?:số\s+)?\d[\w.]*)"
)
_LONGER = pattern_of(
    r"\bthêm\s+(?:(?:tối\s+đa|không\s+quá)\s+)?(\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(ngày|tuần)\b(?!\s+làm\s+việc)"
)
_LENGTHS = {"ngày": 1, "tuần": 7}
_QUOTES = str.maketrans('“”"«»', "     ")


class Extension(NamedTuple):
    """What a sentence says of a deadline that is moved.

    Attributes:
        due: the new day, ISO; null where none is named: "gia hạn thêm 10 ngày".
        was: the old day, ISO, where the sentence names it.
        of_report: only that of a report is spoken of.
        whom: the names of those of whom alone it is said, in small letters; empty where it is said of all who must act.
        items: the parts of the document to which it is limited: "chỉ với nhiệm vụ số 2" is "nhiệm vụ số 2".
        before: days, ISO, that stand before the word that moves one; the old day may be among them.
        longer: by how many days of the calendar the time becomes longer: "thêm 10 ngày"; 0 where that is not said.
    """

    due: str | None
    was: str | None
    of_report: bool
    whom: str
    items: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    longer: int = 0


def extension_in(sentence: str, dates: Calendar) -> Extension | None:
    """Return how a sentence moves a deadline, null where it moves none, or the move is asked for or refused.

    Args:
        sentence: the one that names the document whose deadline is moved.
        dates: of the document that says it; a day without a year is the next one after that.

    >>> extension_in("Lùi thời hạn báo cáo từ ngày 15/9/2025 sang ngày 30/9/2025.", Calendar("2025-09-10")).due
    '2025-09-30'
    """
    small = small_letters(sentence).translate(_QUOTES)
    return None if _REFUSED.search(small) or _ASKED.search(small) else _moved(small, dates)


def asked_for(sentence: str, dates: Calendar) -> Extension | None:
    """Return how a sentence asks to move a deadline; null where it asks for no such thing.

    >>> asked_for("Phòng đề nghị Sở cho phép lùi thời hạn báo cáo đến ngày 30/9/2025.", Calendar("2025-09-10")).due
    '2025-09-30'
    """
    small = small_letters(sentence).translate(_QUOTES)
    return _moved(small, dates) if _ASKED.search(small) else None


def _moved(small: str, dates: Calendar) -> Extension | None:
    moves = _MOVES.search(small)
    if moves is None:
        return None
    old = [due for found in _from().finditer(small) if (due := due_day(found, dates, before=False, over=True))]
    said = [(found.end(), due) for found in _to().finditer(small) if (due := due_day(found, dates, before=False))]
    verb = moves.start() if moves["both"] else moves.end()
    new = [due for end, due in said if due not in old and end > verb]
    longer = _LONGER.search(small, moves.start())
    return Extension(
        due=new[-1] if new else None,
        was=old[-1] if old else None,
        of_report="báo cáo" in small,
        whom=_whom(small),
        items=tuple(" ".join(each.split()).rstrip(".") for each in _OF_ITEMS.findall(small)),
        before=tuple(due for end, due in said if end <= verb),
        longer=int(longer[1]) * _LENGTHS[longer[2]] if longer else 0,
    )


def _whom(small: str) -> str:
    found = _FOR_SOME.search(small)
    return " ".join((found["whom"] or found["who"] or found[0]).split()) if found else ""


@cache
def _to() -> re.Pattern[str]:
    """Return the pattern of the new day."""
    return pattern_of(
        rf"\b(?:đến|sang|tới|thành|trước|là|chậm\s+nhất)\s+(?:(?:hết|trước|là|vào)\s+){{0,2}}{when()}", re.VERBOSE
    )


@cache
def _from() -> re.Pattern[str]:
    """Return the pattern of the old day: "từ ngày 15/9/2025 sang …", "(hạn cũ: 15/9/2025)", "ghi 15/9/2025, nay sửa lại là …", "yêu cầu báo cáo trước ngày 15/9/2025; nay …"."""
    until_now = r"\btrước(?=\s+(?:ngày\s+)?[\d/.]{3,10}[;,]\s+nay\b)"
    return pattern_of(
        rf"(?:\btừ|hạn\s+cũ:?|\bghi(?:\s+là)?:?(?:\s+(?:trước|đến|hết))?|\blà(?=\s+[\d/.\s]{{3,14}},?\s+nay\b)|(?:thay|chứ)\s+(?:vì|cho)|{until_now})\s+(?:ngày\s+(?=\d))?{when()}",
        re.VERBOSE,
    )
