"""What stands around a number or a name: the type before it, the date and the issuer after it."""

import re
from functools import lru_cache
from typing import NamedTuple

from ...diacritics import bare
from ..grammar.agency_phrase import agency_end, joint_agencies_end, joint_ministries_end
from ..grammar.alternation import alternation
from ..grammar.dates import DatePlace, read_date
from ..grammar.doc_types import type_names, types_as_written, types_of_kind
from ..grammar.numbers import end_before_page
from ..letters import UPPER
from ..patterns import pattern_of

# "số" and what scanners and converters make of it: "s6", "s"
_NUMBER_WORD = pattern_of(r"(?<![^\W\d_])s(?:[ ]?[oôốồổỗộ6])?\Z", re.IGNORECASE)
_BRACKETS = "([{\"“'‘-|"
_REACH = 64
_WORDS = 8


class Before(NamedTuple):
    """The words before a number: where they begin, the type they say, whether "số" is among them.

    `title` and `issuer` may stand between type and number: "Kế hoạch của UBND tỉnh số 15/KH-UBND".
    """

    start: int
    type: str | None
    said_number: bool
    words: str
    title: str | None = None
    issuer: str | None = None


class After(NamedTuple):
    """The date and the issuer that follow, as printed; `end` is where the last of them ends."""

    end: int
    date: str | None
    issuer: str | None
    notes: tuple[str, ...] = ()


def read_before(text: str, start: int) -> Before:
    """Return what the words just before the number at `start` say."""
    begin = max(0, start - _REACH)
    window = _without_colon(text[begin : end_before_page(text, start)])
    word = _NUMBER_WORD.search(window, max(0, len(window) - 4))
    said = word is not None
    window = _without_colon(window[: word.start()]) if word else window
    words = window.rsplit(None, _WORDS)[-_WORDS:]
    for count in _counts().get(_opened(words[-1]).lower(), ()) if words else ():
        phrase = _opened(" ".join(words[-count:]))
        if type_ := _type_of(phrase):
            return Before(begin + _place_of(phrase, window), type_, said, "")
    return Before(start, None, said, " ".join(words).lower())


def _opened(words: str) -> str:
    """Return words behind the bracket that opens before them, also where the blank before it is lost: "Sở Y tế(công văn số …"."""
    first, blank, more = words.lstrip(_BRACKETS).partition(" ")
    return (first if ")" in first else first.rpartition("(")[2]) + blank + more


@lru_cache
def _counts() -> dict[str, tuple[int, ...]]:
    """Return last word of a type -> how many words a type that ends so may have, the most first."""
    counts: dict[str, set[int]] = {}
    for name in (*_types(), *_short_types()):
        words = name.lower().split()
        counts.setdefault(words[-1], set()).add(len(words))
    return {word: tuple(sorted(found, reverse=True)) for word, found in counts.items()}


def _without_colon(window: str) -> str:
    return window.rstrip(" \n\t(").removesuffix(":").rstrip()


def _type_of(phrase: str) -> str | None:
    """Return the type that the phrase is, all of it; one word counts as written ("NĐ", "LUẬT")."""
    if " " in phrase:
        return _types().get(phrase.lower())
    short = phrase.upper() if len(phrase) == 2 and phrase.islower() else phrase
    return _short_types().get(short) or (None if phrase.isupper() else _types().get(phrase.lower()))


def _place_of(phrase: str, window: str) -> int:
    """Return where the phrase with which the window ends begins; in the window a line may end within it."""
    at = len(window)
    if window.endswith(phrase):
        return at - len(phrase)
    for word in reversed(phrase.split()):
        at = window.rindex(word, 0, at)
    return at


_FAR = 160
# "Công điện khẩn số 5/CĐ-UBND về …", "Công văn mật số 5-CV/TU": how soon it must arrive and who may read it are no title
_DEGREES = {"khẩn", "thượng khẩn", "hỏa tốc", "mật", "tối mật", "tuyệt mật"}
_NOT_BETWEEN = pattern_of(r"(?:^|\s)(?:này|các|những)(?:\s|$)")


def far_type(text: str, start: int, type_: str) -> Before | None:
    """Return the type where its issuer or its title stands before "số": "Kế hoạch của UBND tỉnh số 15/KH-UBND"."""
    begin = max(0, start - _FAR)
    found = _type_then_number(type_).search(text, begin, start)
    if found is None or _NOT_BETWEEN.search(found["between"]):
        return None
    words = " ".join(found["between"].split())
    issuer = words.removeprefix("của ") if words.startswith("của ") else None
    # a name after a letter says to whom it goes, "Phiếu lấy ý kiến Thành viên Chính phủ số …", not what it is about
    named = words[0].isupper() and type_ in types_of_kind("letter")
    title = None if issuer or named or words.lower() in _DEGREES else words
    return Before(found.start(), type_, True, words, title=title, issuer=issuer)


def misspelt_type(text: str, start: int, type_: str) -> Before | None:
    """Return the type that the letters of the number say, where its words have lost or changed their tones: "Nghi đinh so"."""
    begin = max(0, start - _REACH)
    words = _without_number_word(text[begin:start])
    window, wanted = words.split(), without_tones(type_).split()
    last = window[-len(wanted) :]
    if [without_tones(word.lstrip(_BRACKETS)) for word in last] != wanted:
        return None
    return Before(begin + _place_of(" ".join(last).lstrip(_BRACKETS), words), type_, len(words) < start - begin, "")


def _without_number_word(window: str) -> str:
    window = _without_colon(window)
    word = _NUMBER_WORD.search(window, max(0, len(window) - 4))
    return _without_colon(window[: word.start()]) if word else window


@lru_cache(maxsize=4096)
def without_tones(words: str) -> str:
    """Return small letters without any mark: "Nghị định" -> "nghi dinh"."""
    return bare(words.lower())


def qualified_type(text: str, start: int) -> Before | None:
    """Return the type where words of its own stand between it and "số": "Kế hoạch liên ngành số", "Giấy phép xây dựng số"."""
    found = _type_and_words().search(text, max(0, start - _REACH), start)
    if found is None or _NOT_BETWEEN.search(found["words"]):
        return None
    return Before(found.start(), _types()[" ".join(found["type"].lower().split())], True, "")


@lru_cache
def _type_and_words() -> re.Pattern[str]:
    types = alternation(name for name in _types() if " " in name)
    word = r"[^\W\d_]{1,12}"
    return pattern_of(
        rf"(?<!\w)(?P<type>{types})\s+(?P<words>{word}(?:\s+{word}){{0,2}})\s+s[ốôồổỗộ]\s*:?\s*\Z", re.IGNORECASE
    )


# "Chương trình công tác năm 2026 số 22-CTr/TU"
_YEAR = r"(?<=\snăm\s)(?:19|20)\d\d(?=\s)"


@lru_cache
def _type_then_number(type_: str) -> re.Pattern[str]:
    name = alternation([type_])
    return pattern_of(
        rf"{name}\s+(?P<between>(?:(?!{name})[^;.()\d“”\"]|{_YEAR}){{2,120}}?)\s*:?\s*\(?s[ốôồổỗộ]\s*:?\s*\Z"
    )


@lru_cache
def _types() -> dict[str, str]:
    return {name.lower(): type_ for name, type_ in types_as_written().items() if " " in name or name[1:].islower()}


@lru_cache
def _short_types() -> dict[str, str]:
    """Return short type -> type ("NĐ" in "NĐ 30/2020"), only in the letters that the law gives."""
    short = {written: type_ for written, type_ in types_as_written().items() if written != type_}
    return short | {name.upper(): name for name in type_names()}


# a capital at the head of a line begins a sentence: "… Nghị quyết số 57-NQ/TW⏎Ngày 03/9/2025, Chủ tịch …", but not
# "… Quyết định số 5/QĐ-UBND⏎Ngày 03/9/2025 của Chủ tịch …"
_DAY_OF = rf"Ngày\s[\d\s/.-]{{1,12}}(?:tháng[\d\s]{{1,6}}năm[\d\s]{{5,7}})?\s*của\s+[{UPPER}]"
_SENTENCE = rf"(?![ \t]*\n\s*(?!{_DAY_OF})[NT][a-zà-ỹ])"
# columns of a justified line, and the indent of the next one: "Luật Nhà ở       ngày …", "… 12/QĐ-UBND⏎      ngày …"
_GAP = r"(?:\s{0,4}|[ ]{0,2}\n?[ ]{4,30}(?=ngày\s{1,4}\d))"
_TO_DATE = pattern_of(
    rf"{_SENTENCE}{_GAP}"
    r"(?:,\s{0,3}|(?P<open>\(\s?))?(?:(?:đã\s+|được\s+)?(?:ban\s+hành|phát\s+hành|ký\s+ban\s+hành|ký|lập|thông\s+qua|công\s+bố|đề)\s+)?(?=[nNtT\d])"
)
# "của | Hội nghị lần thứ sáu | Ban Chấp hành Trung ương Đảng": where a committee decided it
_COUNTED_MEETING = r"Hội\s+nghị\s+(?:lần\s+)?thứ\s+\w{1,6}(?:\s+\w{1,6})?,?\s+(?=(?:Ban\s+Chấp|BCH)\s)"
_AT_MEETING = rf"(?:{_COUNTED_MEETING}|Hội\s+nghị\s+(?=(?:Ban\s+(?:Chấp|Thường\s+vụ)|BCH|BTV)\s))?"
_TO_ISSUER = pattern_of(
    rf"\s{{0,4}}(?:[,-]\s{{0,3}})?(?:c[ủùúũu]a|do|C[ỦÙU]A)\s{{1,4}}{_AT_MEETING}"
    rf"|(?!\s*\n\s*\n)\s{{1,4}}(?:(?<=\d\s){_COUNTED_MEETING}(?=\w+(?:\s+\w+){{0,2}}\s+(?:Trung\s+ương|Đảng)(?!\w))|(?=(?:Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội)(?!\w)))"
)


# "của Sở", "của Bộ": the agency that has just been named, by the first word of its name alone; "của Ban" goes on more often, but not
# before a mark, unless others are listed behind it: "của Ban, ngành"
_OWN_OFFICE = pattern_of(
    rf"(?:Sở|Bộ|Cục|Tổng\s+cục|Chi\s+cục)(?![\w&]|\s+(?:[{UPPER}]|trưởng|luật|phận|tiêu|chỉ|tư|đội|môn))"
    r"|(?:Ban|Hội|Viện|Trường|Phòng)(?=\s*(?:[.;:)]|,(?!\s*(?:sở|ban|ngành|đoàn|hội|phòng|đơn|tổ)\b)))"
)
# "của Tổng Giám đốc", before a mark or a title: whoever heads the house that writes
_OWN_HEAD = pattern_of(
    r"(?:(?:Tổng\s+)?[Gg]iám\s+đốc|(?:Hiệu|Viện|Cục|Chi\s+cục)\s+trưởng)(?=\s*[.;:)]|\s*\Z|\s+\(sau\s+đây|\s+(?:[Vv]ề\s+việc|V/v|ban\s+hành|phê\s+duyệt)(?!\w))"
)


# the house of the police that wrote, "số 341/BCA | (C11) | ngày 29/02/2008"
_UNIT_BEHIND = pattern_of(r"\s?\([A-ZĐ]{1,2}\d{1,3}\)(?=,?\s{0,3}ngày\s)")


# the hour at which a telegram went out: "172/CĐ-TTg | hồi 10 giờ 00 | ngày 15/9/2025"
_HOUR_OF_TELEGRAM = pattern_of(
    r",?\s{1,3}(?:(?:vào\s+)?(?:hồi|lúc)\s+)?\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2}(?:\s?(?:phút|’|'))?)?,?(?=\s{1,3}ngày\s)"
)


def read_after(text: str, start: int, *, joint: bool = False, telegram: bool = False) -> After:
    """Return the date and the issuer that follow at `start`, in either order; a date may be said twice.

    `joint`: more than one agency may follow ("của Bộ Y tế và Bộ Tài chính"). `telegram`: the hour may stand before the day.
    """
    unit = (_HOUR_OF_TELEGRAM if telegram else _UNIT_BEHIND).match(text, start)
    start = end = unit.end() if unit else start
    date: str | None = None
    issuer: str | None = None
    notes: tuple[str, ...] = ()
    for _ in range(3):
        if not _MAY_FOLLOW.match(text, end):
            break
        dated = _date_after(text, end, first=date is None and end == start)
        if dated and (date is None or dated.iso == date):
            end, date = dated.end, date or dated.iso
            notes = notes if dated.possible else ("impossible-date",)
            continue
        agency = None if issuer else _agency_after(text, end, joint)
        if agency is None:
            end = _own_head_end(text, end) if issuer is None else end
            break
        issuer, end = text[agency[0] : agency[1]], agency[1]
    return After(end, date, issuer, notes)


def _own_head_end(text: str, start: int) -> int:
    """Return where the head of the own house ends, who is named without it: "ngày 05/3/2020 | của Tổng Giám đốc về việc …"."""
    lead = _TO_ISSUER.match(text, start)
    head = _OWN_HEAD.match(text, lead.end()) if lead else None
    return head.end() if head else start


# one look at what can begin a date or an issuer, for most mentions end where their number ends
_MAY_FOLLOW = pattern_of(rf"{_GAP}[,(-]?\s{{0,4}}(?:[\dnNtTđbkdclp](?!\s)|Chính|Quốc|Hội\s+nghị|CỦA)")


# "04/10/2007 Văn bản có hiệu lực …": a row of the history that a portal tells of a document
_ROW_DAY = pattern_of(rf"[ \t]*\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}[ ]+[{UPPER}]")


def _begins_row(text: str, at: int) -> bool:
    """Return whether the line of the place `at` begins with a day and says what happened on it."""
    return _ROW_DAY.match(text, text.rfind("\n", 0, at) + 1) is not None


def _date_after(text: str, start: int, *, first: bool) -> DatePlace | None:
    lead = _TO_DATE.match(text, start)
    if lead is None:
        return None
    if "\n" in lead[0] and _begins_row(text, start) and _begins_row(text, lead.end()):
        return None
    found = read_date(text, lead.end(), bare=bool(lead["open"]) or first)
    if found is None or not lead["open"]:
        return found
    return found._replace(end=found.end + 1) if text.startswith(")", found.end) else None


@lru_cache
def _at_its_own() -> re.Pattern[str]:
    """Match what says that an agency behind a comma speaks in the next document: ", của Sở Y tế | tại công văn số 6/SYT"."""
    types = alternation([*type_names(), "Văn bản"])
    return pattern_of(rf"\s+tại\s+(?:các\s+)?(?:{types})\s+số\s", re.IGNORECASE)


# As in: của liên | Bộ Tài chính - Y tế; của liên Bộ: | Tài chính, Y tế
_SHARED = pattern_of(r"[Ll]iên\s+(?:[Bb]ộ(?P<listed>\s?:\s?)|(?=[Bb]ộ\s))")


def _agency_after(text: str, start: int, joint: bool) -> tuple[int, int] | None:
    lead = _TO_ISSUER.match(text, start)
    if lead is None:
        return None
    shared = _SHARED.match(text, lead.end()) if joint else None
    start = shared.end() if shared else lead.end()
    if shared and shared["listed"]:
        end = joint_ministries_end(text, start)
    else:
        end = (joint_agencies_end if joint else agency_end)(text, start)
    own = _OWN_OFFICE.match(text, start) if end is None else None
    end = own.end() if own else end
    if end and text[lead.start()] == "," and _at_its_own().match(text, end):
        return None
    return (start, end) if end else None
