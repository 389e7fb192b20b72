"""Who is ordered to do what: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính …", "Giao Văn phòng Sở …", "Đơn vị chủ trì: …"."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from ..grammar.letters import UPPER
from ..model import Assignee
from ..rules import rows, split

Role = Literal["chủ trì", "phối hợp"] | None

# The head of an office who "has an opinion" orders; an office that has one answers a question.
_SPEAKS = re.compile(
    r"(?:Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng|Cục trưởng|Chánh Văn phòng)[^,.;]{0,60}?\s(?:có ý kiến|kết luận)"
)
_ROLE = r"(?P<role>chủ trì|thực hiện|phối hợp|tham mưu|đầu mối)(?:\s+(?:thực hiện|tham mưu|chính))?\s*:\s*(?P<who>[^.;:]{2,200})"
_LINE_OF_ROLE = re.compile(
    rf"\W*(?:(?:Cơ quan|Các đơn vị|Đơn vị|Bộ phận|Phòng)\s+(?:được giao\s+)?)?{_ROLE}", re.IGNORECASE
)
_ROLE_INSIDE = re.compile(rf"(?:Cơ quan|Đơn vị|Bộ phận)\s+(?:được giao\s+)?{_ROLE}")


def read_assignees(text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return who must act by the words of an item, `start` after its label; empty where it names nobody."""
    found = _acting(text, start, end)
    if found is None and (named := _before_colon().match(text, start, end)):
        return _with_role(_names(named["who"]), None)
    return _assignees(text, found or _ordered().search(text, start, end), end)


def read_ordered(text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return to whom a sentence gives an order: "Giám đốc Sở yêu cầu Văn phòng Sở thực hiện …"."""
    return _assignees(text, _ordered().search(text, start, end), end)


def is_lead(text: str, start: int, end: int) -> bool:
    """Return whether a sentence orders what the items below it say."""
    return _words_of("lead").search(text, start, end) is not None or _SPEAKS.search(text, start, end) is not None


def _assignees(text: str, found: re.Match[str] | None, end: int) -> tuple[Assignee, ...]:
    if found is None or _is_negated(found):
        return ()
    verb = " ".join(found["verb"].split())
    leads = verb.startswith("chủ trì")
    helps = verb.startswith("phối hợp") and not _helpers().match(text, found.start("verb"), end)
    named = _with_role(_names(found["who"]), "chủ trì" if leads else "phối hợp" if helps else None)
    partners = _helpers().search(text, found.start("verb"), _sentence_end(text, found.end(), end))
    return named + _with_role(_names(partners["who"]), "phối hợp") if partners else named


def _acting(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the match of somebody and his verb at `start`, but not of somebody who only passes the order on."""
    found = _subject().match(text, start, end)
    return found if found and _passing_on().search(found["who"]) is None and not _is_negated(found) else None


def excuses(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with somebody who need not do a thing: "Phòng Giá không phải báo cáo"."""
    found = _subject().match(text, start, end)
    return found is not None and _is_negated(found)


# What need not be done is ordered of nobody; "không" alone forbids, and who forbids orders.
_EXCUSED = re.compile(r"(?<!\w)(?:(?:không|chưa)\s+(?:phải|cần|bắt\s+buộc)|được\s+miễn)(?!\w)")


def _is_negated(found: re.Match[str]) -> bool:
    """Return whether the words from the name to the verb of doing, which may be "phải", excuse somebody."""
    return _EXCUSED.search(found.string, found.start("who"), found.end("verb")) is not None


def begins_with_assignee(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with somebody who does something, or an order to somebody."""
    return _acting(text, start, end) is not None or _before_colon().match(text, start, end) is not None


def read_heading(text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return whom a heading names that holds nothing else: "1. Sở Nội vụ"."""
    if end - start > 200 or not _head().match(text, start, end) or begins_with_assignee(text, start, end):
        return ()
    words = text[start:end].rstrip(" :;")
    return () if re.search(r"[.?!]", words) else _with_role(_names(words), None)


def lead_below(named: tuple[Assignee, ...], text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return `named` as the lead, with the partners, where the words below it begin with "Chủ trì, phối hợp với …"."""
    if not named or not _LEADS.match(text, start, end):
        return named
    partners = _helpers().search(text, start, _sentence_end(text, start, end))
    others = _with_role(_names(partners["who"]), "phối hợp") if partners else ()
    return tuple(each.model_copy(update={"role": each.role or "chủ trì"}) for each in named) + others


def states_fact(text: str, start: int, end: int) -> bool:
    """Return whether the words only say what something is: "Kết quả thực hiện là căn cứ chấm điểm"."""
    return _STATES.match(text, start, end) is not None


_LEADS = re.compile(r"\s*Chủ\s+trì\b")
_STATES = re.compile(
    r"\s*(?:Kết\s+quả|Việc|Đây|Mức\s+độ|Tiến\s+độ|Nội\s+dung)\b[^.;:]{0,120}?\s(?:là|làm)\s+(?:một\s+|trong\s+|những\s+){0,3}"
    r"(?:căn\s+cứ|cơ\s+sở|tiêu\s+chí|điều\s+kiện)\b[^.;]*+[.;]?\s*\Z"
)


def read_role_line(text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return whom lines like "Đơn vị chủ trì: Sở Nội vụ" name, also where several stand in one paragraph."""
    words = " ".join(text[start:end].split())
    first = _LINE_OF_ROLE.match(words)
    lines = [first] if first else []
    lines += _ROLE_INSIDE.finditer(words, first.end() if first else 0)
    return tuple(each for line in lines for each in _in_role(line))


def _in_role(line: re.Match[str]) -> tuple[Assignee, ...]:
    return _with_role(_names(line["who"]), "phối hợp" if line["role"].lower() == "phối hợp" else "chủ trì")


def split_names(words: str, role: Role) -> tuple[Assignee, ...]:
    """Return those whom a cell of an assignment table names."""
    lines = re.split(r"[;\n]\s*(?=[-+•]|[A-ZĐ])|^\s*[-+•]\s*", words)
    return _with_role((name for line in lines for name in _names(line.strip(" -+•"))), role)


def reports_to(text: str, start: int, end: int) -> str | None:
    """Return to whom the result goes: "gửi Văn phòng Sở tổng hợp"."""
    found = _to().search(text, start, end)
    return " ".join(found["who"].split()) if found else None


def orders_something(text: str, start: int, end: int) -> bool:
    """Return whether the words hold a verb of doing, at their beginning or after somebody."""
    return _verb_at_start().match(text, start, end) is not None


def has_words(kind: str, text: str, start: int, end: int) -> bool:
    """Return whether one of the words of `kind` in data/order_words.csv stands in the text."""
    small = " ".join(text[start:end].lower().split())
    return any(words in small for words in _listed(kind))


def begins_with_words(kind: str, text: str, start: int, end: int) -> bool:
    """Return whether the text begins with one of the words of `kind` in data/order_words.csv."""
    return _words_of(kind).match(text, start, end) is not None


def _with_role(names: Iterable[str], role: Role) -> tuple[Assignee, ...]:
    return tuple(Assignee(name=name, role=role) for name in names)


def _names(words: str) -> Iterator[str]:
    for name in _BETWEEN.split(_BY_DUTY.sub("", " ".join(words.split()))):
        tidy = _TRAILING.sub("", _SHORT_FORM.sub("", name).strip(" ,;:.-"))
        if tidy:
            yield tidy


# "Bộ Y tế theo chức năng, nhiệm vụ được giao chủ trì …": by which right somebody acts is no part of the name.
_BY_DUTY = re.compile(
    r",?\s+(?:theo|căn cứ|trên cơ sở|trong)\s+(?:phạm vi\s+)?(?:chức năng|nhiệm vụ|thẩm quyền|phạm vi|quyền hạn|trách nhiệm)\b.*$"
)
_TRAILING = re.compile(
    r"(?:,?\s+(?:và|khi|chưa|không|đã|sẽ|cũng|còn|được giao|tự|trực tiếp|chủ động|trong(?: việc)?))+$"
)
# "(CDC)" behind a name
_SHORT_FORM = re.compile(r"\s*\([A-ZĐ][A-ZĐ&.-]{1,14}\)")
# "Văn phòng HĐND và UBND xã" is one office of two bodies, "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh" too
_BETWEEN = re.compile(
    r"(?:\s*[,;]\s*(?:và\s+)?|(?<!Văn phòng HĐND)(?<!Văn phòng Hội đồng nhân dân)(?<!Đoàn đại biểu Quốc hội)(?<!Đoàn ĐBQH)\s+và\s+)(?=(?:Sở|Bộ|UBND|Ủy ban|Công an|Văn phòng|Phòng|Trung tâm|Ban|Chi cục|Cục|Thanh tra|Báo|Đài|Kho bạc|"
    r"Bảo hiểm|Ngân hàng|Hội|Đoàn|Chủ tịch|Giám đốc|Chánh|Thủ trưởng|Trưởng|Viện|Tòa án|Trường|Bệnh viện|các|Các|Thuế|Tổ|HĐND|Bộ Chỉ huy|Mặt trận)\b\s+[\w])"
)


def _sentence_end(text: str, start: int, end: int) -> int:
    stops = [at for mark in (";", ". ", ".\n") if (at := text.find(mark, start, end)) >= 0]
    return min(stops, default=end)


def _pattern(words: Iterator[str]) -> str:
    longest_first = sorted(words, key=lambda each: (-len(each), each))
    return "|".join(r"\s+".join(map(re.escape, each.split())) for each in longest_first)


@cache
def _verbs() -> str:
    """Verbs of doing, each but after the words with which it is a noun ("quy trình")."""
    longest_first = sorted(rows("order_verbs"), key=lambda row: (-len(row["words"]), row["words"]))
    return "|".join(
        "".join(rf"(?<!(?i:{word})\s)" for word in split(row["not_after"])) + r"\s+".join(row["words"].split())
        for row in longest_first
    )


@cache
def _heads() -> str:
    heads = sorted(rows("assignee_heads"), key=lambda row: (-len(row["words"]), row["words"]))
    return "|".join(
        r"\s+".join(map(re.escape, row["words"].split()))
        + "".join(rf"(?!\s*{re.escape(word)}(?!\w))" for word in split(row["not_before"]))
        for row in heads
    )


@cache
def _who() -> str:
    """Somebody: a head word and what follows it, up to the first verb; verbs in names have capital letters."""
    return rf"(?P<who>(?i:{_heads()})\b[^.:;]{{0,200}}?),?\s+(?<!và\s)(?P<verb>(?:{_verbs()})\b)(?!(?:\s+\w+){{0,2}}\s*:)(?<!,\stổ\schức)"


@cache
def _to() -> re.Pattern[str]:
    """Return the pattern of somebody to whom a result goes; his own verb ends his name: "trình UBND tỉnh bố trí"."""
    return re.compile(
        rf"(?:gửi|báo\s+cáo|nộp|(?<!ương )(?<!uy )(?<!ờ )(?<!ộ )(?<!iến )(?<!uá )trình)(?:\s+(?!về|cho|đến|tới)[\w/.-]+){{0,6}}?\s+(?:về\s+|cho\s+|đến\s+|tới\s+)?(?:\(qua\s+)?"
        rf"(?P<who>(?:Văn phòng|Sở|Bộ|Ban|UBND|Ủy ban|Phòng|Chủ tịch|Giám đốc|Thủ tướng|Trung tâm|Cục|Chi cục|Lãnh đạo|Thường trực|Tỉnh ủy|Hội đồng|Trưởng|Bí thư)\b"
        rf"[^,.;:()\d]{{0,100}}?)(?=\s+(?:{_verbs()})\b|\s+(?:trước|để|tổng\s+hợp|xem\s+xét|trong|chậm\s+nhất|theo|vào|qua|kết quả|về|tiến\s+độ|định\s+kỳ|quyết\s+định|phê\s+duyệt|tình\s+hình)\b|[,.;:()]|\s*\Z)"
    )


@cache
def _before_colon() -> re.Pattern[str]:
    """Return the pattern of "Sở Nội vụ: Rà soát …", where what must be done follows on the same line."""
    return re.compile(rf"\s*(?P<who>(?i:{_heads()})\b[^.:;]{{0,150}}?)\s*:\s+(?=\S)")


@cache
def _passing_on() -> re.Pattern[str]:
    """Return the pattern of an order inside a name: "Sở Y tế đề nghị Phòng Dược"; "công chức được giao" is a name."""
    order = _pattern(row["words"] for row in rows("order_words") if row["kind"] == "order")
    return re.compile(rf"(?<!được\s)(?<!\w)(?:{order})(?!\w)", re.IGNORECASE)


@cache
def _subject() -> re.Pattern[str]:
    order = _pattern(row["words"] for row in rows("order_words") if row["kind"] == "order")
    return re.compile(
        rf"\s*(?:(?:[^.;:,]{{0,60}}\s)??(?i:{order})\s+(?:cho\s+)?(?:đồng\s+chí\s+)?)??(?=[{UPPER}]|(?<=\s)\w){_who()}"
    )


@cache
def _ordered() -> re.Pattern[str]:
    order = _pattern(row["words"] for row in rows("order_words") if row["kind"] == "order")
    return re.compile(rf"(?<!\w)(?i:{order})\s+(?:cho\s+)?{_who()}")


@cache
def _helpers() -> re.Pattern[str]:
    words = _pattern(row["words"] for row in rows("order_words") if row["kind"] == "helper")
    return re.compile(rf"(?:{words})\s+(?P<who>[^.;:]{{3,200}}?)(?=,?\s+(?<!và\s)(?:{_verbs()})\b|[.;:]|\s*\Z)")


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\s*(?i:{_heads()})\b")


@cache
def _verb_at_start() -> re.Pattern[str]:
    return re.compile(rf"\s*(?i:{_verbs()})\b")


@cache
def _listed(kind: str) -> tuple[str, ...]:
    return tuple(row["words"] for row in rows("order_words") if row["kind"] == kind)


@cache
def _words_of(kind: str) -> re.Pattern[str]:
    words = _pattern(row["words"] for row in rows("order_words") if row["kind"] == kind)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
