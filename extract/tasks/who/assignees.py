"""Who is ordered to do what: "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính …", "Giao Văn phòng Sở …"."""

import re
from functools import cache, lru_cache

from ...grammar.listed_names import each_listed
from ...grammar.local_government import party_committees, place_bodies
from ...kept import kept
from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ..wording.acting import handed_on, notified, ordered
from ..wording.lists import head, order_words
from ..wording.naming import helpers, helping, helping_after, together
from .excused import is_excused
from .names import split_names
from .whole_names import is_whole_name
from .words import Words, is_own_people

_LONGEST_HEADING = 400
# So many words are remembered with whom they name: those of an item are asked again for each clause behind them.
_REMEMBERED = 64
_LEADS = pattern_of(r"\s*(?:(?P<leads>[Cc]hủ\s+trì)|[Pp]hối\s+hợp)\b")
# "Trách nhiệm của Sở Nội vụ", "Nhiệm vụ, quyền hạn của Tổ công tác", "Giao Sở Nội vụ:" head what the office must do
_DUTY_OF = pattern_of(
    r"\s*(?:Trách\s+nhiệm\s+(?:(?:thực\s+hiện|thi\s+hành)\s+)?(?:của\s+)?|(?:Giao(?!\s+ban\s*:)(?:\s+trách\s+nhiệm\s+cho)?|Đề\s+nghị|Yêu\s+cầu(?:\s+đối\s+với)?|Phân\s+công)\s+"
    rf"|(?:Đối\s+với|Về\s+phía)\s+(?=[{UPPER}]|các\s)"
    r"|(?:Chức\s+năng,\s+)?[Nn]hiệm\s+vụ(?:(?:,|\s+và)\s+(?:quyền\s+hạn|trách\s+nhiệm))?\s+của\s+(?!(?:các\s+)?thành\s+viên))"
)
_BEFORE_NAMES = (
    "trách nhiệm",
    "nhiệm vụ",
    "chức năng",
    "giao",
    "đề nghị",
    "yêu cầu",
    "phân công",
    "đối với",
    "về phía",
)
ASKED_OF = "yêu cầu đối với "
"""How a heading begins that names whom something is asked of; "Yêu cầu" alone heads an aim."""
# "Sở Công Thương | là cơ quan chủ trì"
_IS_LEAD = pattern_of(r"\s*(?:là|làm)\s+(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+trì|đầu\s+mối|thường\s+trực)\b")
# "Sở Công Thương | có trách nhiệm chủ trì"
_HAS_TO_LEAD = pattern_of(r"(?:(?:có|chịu)\s+)?trách\s+nhiệm\s+(?:làm\s+đầu\s+mối,?\s+)?chủ\s+trì(?!\w)")
# "- Cơ quan thực hiện:" heads names and is none
_ROLE_ALONE = pattern_of(r"(?:Cơ quan|Đơn vị|Bộ phận)\s+(?:chủ trì|thực hiện|phối hợp)$")
# "Sở Y tế cùng Sở Tài chính rà soát"
_BESIDE = pattern_of(rf",?\s+cùng(?:\s+với)?\s+(?=[{UPPER}]|các\s)")
# "… đúng hạn. | Phối hợp với Công an xã …", "…; | phối hợp với Công an xã …"
_WITH = pattern_of(r"(?:[.;]\s+(?=Phối)|;\s+(?=phối))(?=\w+\s+hợp\s)")
# a day, a month, a term or a period: "trước 15/9", "quý II", "trong 05 ngày", "hằng tuần"; not "trực 24/24 giờ"
_DAY = pattern_of(
    r"(?<![\d/])[0-3]?\d[/.](?:0?[1-9]|1[0-2])(?![\d%])|(?:tháng|[Qq]uý)\s+(?:\d|[IV]+\b)|\d\s+(?:ngày|tháng|lần)(?!\w)"
    r"|(?:trước|vòng)\s+\d+\s+giờ|(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)(?!\w)"
)
_OF_ONE_KIND = pattern_of(r"[Cc]ác\s+(?:[Ss]ở|[Bb]ộ)\s?:")
_SENTENCES = pattern_of(r"[.;]\s+")
_BY_SOMEBODY = pattern_of(rf"(?<!\w)do\s+(?=[{UPPER}]|các\s)")
_STOP = pattern_of(r"[.?!]")
# A bracket that is open, and the rebuke in it: "(nhắc lần hai, đề nghị Giám đốc Sở kiểm điểm)"; "(đề nghị Phòng Giá chủ trì)" says who works.
_IN_BRACKET = pattern_of(r"\([^()]{1,200}\Z")
_REBUKES = pattern_of(r"(?:nghiêm\s+túc,?\s+)?(?:kiểm\s+điểm|rút\s+kinh\s+nghiệm|chấn\s+chỉnh)(?!\w)")
_LONGEST_ASIDE = 220
# "Bộ Ngoại giao", "Trung tâm Chuyển giao", "Tổ Bàn giao", "Các phòng theo nhiệm vụ đã giao" end in no order
_NO_ORDER_BEHIND = r"(?<!được)(?<!\sđã)(?<!ngoại)(?<!chuyển)(?<!bàn)(?<!tiếp)(?<!theo)"


@lru_cache(maxsize=_REMEMBERED)
def read_assignees(words: Words) -> tuple[Assignee, ...]:
    """Return who must act by the words of an item; empty where it names nobody."""
    if words.acting is not None:
        return _assignees(words.acting, words.end)
    if words.colon is not None:
        named = _all_before_end(words, words.colon) or split_names(words.colon["who"], None)
        return _led(named, words.text, words.colon.end(), words.end)
    return read_ordered(words)


def _all_before_end(words: Words, colon: re.Match[str]) -> tuple[Assignee, ...]:
    """Return those whom a heading lists behind its colon, and nothing else: "1. Các Sở: Y tế, Nội vụ"."""
    whole = " ".join(words.text[colon.start("who") : min(words.end, colon.start("who") + _LONGEST_HEADING)].split())
    names = each_listed(whole.rstrip(" :;.")) if _OF_ONE_KIND.match(whole) else ()
    return tuple(Assignee(name=name) for name in names) if len(names) > 1 else ()


def read_ordered(words: Words) -> tuple[Assignee, ...]:
    """Return to whom a sentence gives an order: "Giám đốc Sở yêu cầu Văn phòng Sở thực hiện …"."""
    found = _next_order(words) if words.ordering else None
    if found is None and "chuyển " in words.small:
        found = handed_on().search(words.text, words.start, words.end)
        found = found if found and (words.led or found[0][0].islower()) else None
    return () if found is None or is_excused(found) or is_own_people(found) else _assignees(found, words.end)


def _next_order(words: Words) -> re.Match[str] | None:
    """Return the first order in a sentence that is no rebuke beside it: "trình trước 14/6 (đề nghị Giám đốc Sở kiểm điểm)" asks nobody else to submit."""
    at = words.start
    while found := ordered().search(words.text, at, words.end):
        opened = _IN_BRACKET.search(words.text, max(words.start, found.start() - _LONGEST_ASIDE), found.start("who"))
        if not (opened and _REBUKES.match(words.text, found.start("verb"))):
            own = words.acting  # whose name may go on: "Giao Văn phòng tổng hợp theo dõi …" in a procuracy
            return own if own and own.start("who") == found.start("who") else found
        at = found.end("who")
    return None


def read_notified(words: Words) -> tuple[Assignee, ...]:
    """Return who is told of a thing so that he does it, or hoped to: "Sở thông báo để các đơn vị biết, đăng ký trước ngày 20/5"."""
    may = "thông báo " in words.small or " mong " in words.small
    found = notified().search(words.text, words.start, words.end) if may else None
    return () if found is None or is_excused(found) else _assignees(found, words.end)


def _assignees(found: re.Match[str], end: int) -> tuple[Assignee, ...]:
    text, start, verb = found.string, found.start("verb"), found["verb"].split()
    told = _HAS_TO_LEAD.match(text, start, end)
    leads = (
        verb in (["chủ", "trì"], ["làm", "đầu", "mối"])
        or told is not None
        or _IS_LEAD.match(text, found.end("who"), end) is not None
    )
    helps = verb == ["phối", "hợp"] and not helpers().match(text, start, end)
    who, *with_him = _BESIDE.split(found["who"], maxsplit=1)
    named = split_names(who, "chủ trì" if leads else "phối hợp" if helps else None)
    named += tuple(each for names in with_him for each in split_names(names, "phối hợp"))
    beside = helping().match(text, told.end() if told else found.end("verb"), end) if leads else None
    partners = split_names(beside["who"], "phối hợp") if beside else ()
    return named + _directed(found, end) + (partners or _partners(text, start, end))


def _directed(found: re.Match[str], end: int) -> tuple[Assignee, ...]:
    """Return who is directed to do it together with others: "UBND xã chỉ đạo Phòng Kinh tế phối hợp với Công an xã kiểm tra"."""
    if found["verb"].split() != ["chỉ", "đạo"]:
        return ()
    directed = together().match(found.string, found.end("verb"), end)
    return split_names(directed["who"], "chủ trì" if "chủ trì" in directed[0] else None) if directed else ()


def _partners(text: str, start: int, end: int) -> tuple[Assignee, ...]:
    """Return with whom somebody works: in the clause from `start`, or in a later one that begins so before any other order or anybody else's work.

    The next clause may say no more than who helps. A later clause that has a day of its own is another task, and its partners are of that one.
    """
    first_ends = _sentence_end(text, start, end)
    found = helpers().search(text, start, first_ends) or helping_after().match(text, first_ends, end)
    later = None if found else _WITH.search(text, first_ends, end)
    if later and not _another_acts(text, first_ends, later.start()) and not _has_own_day(text, start, later, end):
        found = helpers().match(text, later.end(), end)
    return split_names(found["who"], "phối hợp") if found else ()


def _has_own_day(text: str, start: int, later: re.Match[str], end: int) -> bool:
    """Return whether both what stands before a later clause and this clause itself tell a day."""
    clause_ends = _sentence_end(text, later.end(), end)
    return bool(_DAY.search(text, start, later.start()) and _DAY.search(text, later.end(), clause_ends))


def _another_acts(text: str, start: int, end: int) -> bool:
    """Return whether the sentences in `text[start:end]` order something to somebody else, or tell who does it: "Việc này do Phòng Y tế làm"."""
    if ordered().search(text, start, end):
        return True
    return any(head().match(each.lower()) or _BY_SOMEBODY.search(each) for each in _SENTENCES.split(text[start:end]))


def read_heading(words: Words) -> tuple[Assignee, ...]:
    """Return whom a heading names that holds nothing else: "1. Sở Nội vụ"."""
    if words.end - words.start > _LONGEST_HEADING or words.names_somebody:
        return ()
    if asked := _of_government().fullmatch(words.text, words.start, words.end):
        return tuple(Assignee(name=" ".join(each.split())) for each in _JOINED.split(asked["who"]))
    if not words.headed and not words.small.startswith(_BEFORE_NAMES):
        return ()
    duty = _DUTY_OF.match(words.text, words.start, words.end)
    if not words.headed and not (duty and head().match(words.text[duty.end() : words.end].lower())):
        return ()
    start = duty.end() if duty else words.start
    end = words.end - 1 if _is_named_before_stop(words, start) else words.end
    heading = _behind_names().sub("", words.text[start:end].rstrip(" :;"))
    if _STOP.search(heading) or _ROLE_ALONE.match(heading) or _orders().search(heading):
        return ()
    return split_names(heading, None)


_JOINED = pattern_of(r",\s+|\s+và\s+")


@cache
def _of_government() -> re.Pattern[str]:
    """Return the pattern of a heading with which an assembly orders the Government: "Quốc hội giao | Chính phủ | thực hiện các việc sau:"."""
    government = r"Chính\s+phủ(?:(?:,|\s+và)\s+Thủ\s+tướng\s+Chính\s+phủ)?|Thủ\s+tướng\s+Chính\s+phủ"
    return pattern_of(
        rf"(?:Quốc\s+hội|[ỦU][ỷyỶỳ]\s+ban\s+[Tt]hường\s+vụ\s+Quốc\s+hội)\s(?:{order_words()})\s+(?P<who>{government})(?:\s[^.;:\"“]{{3,150}}\ssau(?:\s+đây)?)?\s*:"
    )


def _is_named_before_stop(words: Words, start: int) -> bool:
    """Return whether nothing but a name, or whom something is asked of, stands before a full stop: "1. Bộ Công an."."""
    asked = words.small.startswith(ASKED_OF)
    return words.small.endswith(".") and (asked or is_whole_name(words.text, start, words.end - 1))


def names_who_orders(words: Words) -> bool:
    """Return whether a heading says only who orders what stands below it: "Điều 3. Hội đồng nhân dân tỉnh giao:"."""
    heading = words.text[words.start : min(words.end, words.start + _LONGEST_HEADING)]
    return words.headed and heading.endswith(":") and _orders().search(heading.rstrip(" :")) is not None


@cache
def _orders() -> re.Pattern[str]:
    """Return the pattern of a heading that only names who orders what stands below it: "3. Ban Thường vụ yêu cầu:"."""
    return pattern_of(rf"{_NO_ORDER_BEHIND}\s(?:{order_words()})$", re.IGNORECASE)


def only_leads(words: Words) -> bool:
    """Return whether the words say who leads and who helps, and not in what: "Sở Y tế chủ trì, phối hợp với Sở Tài chính:"."""
    text, end = words.text, words.end
    if words.acting is None or text[end - 1] != ":" or words.acting["verb"].split() != ["chủ", "trì"]:
        return False
    found = helpers().search(text, words.acting.end("verb"), end)
    return (found.end("who") if found else words.acting.end("verb")) == end - 1


def lead_below(named: tuple[Assignee, ...], below: Words) -> tuple[Assignee, ...]:
    """Return `named` with the partners that the words below name, "Phối hợp với …", and as the lead for "Chủ trì, …"."""
    return _led(named, below.text, below.start, below.end)


def _led(named: tuple[Assignee, ...], text: str, start: int, end: int) -> tuple[Assignee, ...]:
    if not named or not (leads := _LEADS.match(text, start, end)):
        return named
    if leads["leads"]:
        named = tuple(each if each.role else Assignee(name=each.name, role="chủ trì") for each in named)
    return named + _partners(text, start, end)


def _sentence_end(text: str, start: int, end: int) -> int:
    stops = [at for mark in (";", ". ", ".\n") if (at := text.find(mark, start, end)) >= 0]
    return min(stops, default=end)


@kept
def _behind_names() -> re.Pattern[str]:
    """Return the pattern of what goes on behind the names in a heading."""
    above = rf"(?:[Cc]ấp\s+ủy|{party_committees()}|Ban\s+Thường\s+vụ|(?:Chủ\s+tịch\s+)?{place_bodies('committee')}|Giám\s+đốc|Lãnh\s+đạo)"
    ways = (
        # his duties: "Tổ công tác | có các nhiệm vụ sau:"
        r"\s+(?:có|chịu)\s+(?:các\s+|những\s+)?(?:trách\s+nhiệm|nhiệm\s+vụ)(?:(?:,|\s+và)\s+quyền\s+hạn)?(?:\s+(?:cụ\s+thể|chính|chủ\s+yếu|như\s+sau|sau\s+đây|sau))*$",
        # "Ban Tổ chức | tham mưu cấp ủy:"; "Tổ tham mưu UBND xã:" is a name
        rf"(?<!Tổ)(?<!Nhóm)(?<!phận)(?<!quan)(?<!vị)\s+tham\s+mưu\s+(?:(?:cho|giúp)\s+)?{above}[^,;:]{{0,40}}$",
        # "Nhiệm vụ của Tổ công tác | và chế độ làm việc"
        r"(?:,|\s+và)\s+(?:nguyên\s+tắc|chế\s+độ|cơ\s+chế|phương\s+thức)\s+(?:làm\s+việc|hoạt\s+động)\b.*$",
    )
    return pattern_of("|".join(ways))
