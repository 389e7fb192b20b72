"""Who is named beside the work, or before it: the patterns of somebody without a verb of his own."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from .lists import head_words, next_name, order_words, somebody, verb_words, words_of

_DOES = r"(?:chủ\s+trì|thực\s+hiện|phụ\s+trách|đảm\s+(?:nhận|nhiệm)|theo\s+dõi|bố\s+trí|tham\s+mưu(?:\s+bố\s+trí)?|(?:là\s+|làm\s+)?đầu\s+mối)(?:\s+(?:thực\s+hiện|tham\s+mưu|triển\s+khai))?"

# "công tác phối hợp" is a matter, but "Tổ công tác phối hợp Công an xã rà soát"
_NO_WORK = r"(?:(?<!công\stác\s)|(?<=[Tt]ổ\scông\stác\s)|(?<=oàn\scông\stác\s)|(?<=an\scông\stác\s))"
_SMALL_HEAD = r"(?:phòng|ban|sở|đội|tổ|hội|trạm|công\s+an)"
_BY_THEN = r"(?=,\s+(?:xong|hoàn\s+thành|trước|chậm\s+nhất|thời\s+hạn|trình|báo\s+cáo)\b)"


@kept
def before_colon() -> re.Pattern[str]:
    """Return the pattern of "Sở Nội vụ: Rà soát …", where what must be done follows on the same line."""
    return pattern_of(
        rf"\s*(?:(?i:{order_words()})\s+)?(?P<who>(?i:{head_words()})\b[^.:;]{{0,150}}?(?:;\s+(?={next_name()})[^.:;]{{0,150}}?){{0,3}}(?:\([^():;]{{1,40}}\))?)\s*:\s+(?=\S)"
    )


@cache
def towards() -> re.Pattern[str]:
    """Return the pattern of "Đối với Sở Nội vụ: rà soát …", where what somebody must do follows; a comma does for a name."""
    opening = r"\s*(?i:đối\s+với|về\s+phía|riêng(?:\s+đối\s+với)?)\s+"
    # "Đối với các xã báo cáo theo Mẫu số 2." is all that is said of them
    form = r"\s+(?=(?:báo\s+cáo|kê\s+khai|đăng\s+ký)\s+theo\s+(?:[Pp]hụ\s+lục|[Mm]ẫu|[Bb]iểu|đề\s+cương)[^,;:]{0,120}?\s*(?:[.;]|\Z))"
    who = (
        rf"(?:(?P<named>(?=[{UPPER}]))|)(?P<who>(?i:{head_words()})\b[^.:;]{{0,150}}?)(?:\s*(?(named)[:,]|:)\s*|{form})"
    )
    return pattern_of(
        rf"{opening}{who}(?:(?i:{order_words()})\s+)?(?=(?:(?:vẫn|cũng|chỉ|phải|cần)\s+)?(?i:{verb_words()})\b|\d)"
    )


@cache
def until() -> re.Pattern[str]:
    """Return the pattern of "riêng UBND các xã vùng cao trước ngày …", "các xã còn lại trước ngày …": who has another day for what the others do too."""
    opening = r"\s*(?:(?i:riêng(?:\s+đối\s+với)?)\s+|(?=(?:[Cc]ác|[Nn]hững)\s[^.:;,]{2,60}?\s(?:còn\s+lại|khác)\s))"
    return pattern_of(
        rf"{opening}(?P<who>(?i:{head_words()})\b[^.:;]{{0,150}}?)(?:,?\s+(?:thì|là|gửi|xong))*,?\s+(?=(?:trước|chậm\s+nhất|muộn\s+nhất|đến|hạn|thời\s+hạn|trong\s+ngày)\s[^,;]{{0,20}}\d)(?![^.;]{{0,160}}?\s(?:có\s+quyền|được\s+quyền|đã|đạt)\s)"
    )


@cache
def in_bracket() -> re.Pattern[str]:
    """Return the pattern of somebody in a bracket behind the work: "(Phòng Giá chủ trì; Văn phòng phối hợp)", "(Văn phòng Sở, xong trước 5/7)"."""
    who = somebody("who")
    return pattern_of(
        rf"(?:(?<=\()|(?<=[;,]\s))(?:do\s+|giao\s+)?{who}(?:\s+(?:(?P<role>phối\s+hợp)\b|{_DOES}(?=\s*[,;)]))|{_BY_THEN})"
    )


@cache
def behind_work() -> re.Pattern[str]:
    """Return the pattern of somebody named behind the work: "… do Phòng Giá chủ trì, Văn phòng phối hợp", "…, giao Phòng Giá, xong …"."""
    helped = rf"(?:,\s+{somebody('helpers')}\s+phối\s+hợp)?"
    leads = rf"\s+{_DOES}{helped}(?=\s*(?:[.;,)]|$))"
    return pattern_of(
        rf"(?:\sdo\s+(?P<by>)|,\s+giao\s+(?:cho\s+)?)(?=[{UPPER}]|các\s){somebody('who')}(?(by){leads}|(?:{_BY_THEN}|\.$))"
    )


@cache
def after_dash() -> re.Pattern[str]:
    """Return the pattern of somebody alone behind a dash at the end: "Mời đại biểu – Văn phòng Sở."."""
    return pattern_of(rf"\s[-–]\s(?=[{UPPER}]){somebody('who')}\s*[.;]?$")


@cache
def after_colon() -> re.Pattern[str]:
    """Return the pattern of somebody alone behind the colon at the end of the work: "Tổ chức diễn tập: Công an xã, các thôn."."""
    return pattern_of(rf":\s(?=[{UPPER}]){somebody('who')}\s*[.;]?$")


@kept
def helpers() -> re.Pattern[str]:
    """Return the pattern of those with whom somebody does it: "phối hợp với Sở Tài chính", "cùng Sở Tài chính"; "công tác phối hợp Nhà trường - Gia đình" names none."""
    words, partner = alternation(words_of("helper")), rf"(?:{alternation(words_of('partner'))})"
    # "tăng cường phối hợp nhà trường, gia đình và xã hội trong …" is what they do; "phối hợp gia đình, nhà trường rà soát" names who helps
    partners = rf"{partner}(?:(?:,|\s+và)\s+{partner}){{0,2}}(?:(?:,|\s+và)\s+[{UPPER}]|\s+(?:{verb_words()})\b)"
    with_partners = rf"{_not_behind('joint matter')}{_NO_WORK}{_not_behind('joint plan')}[Pp]hối\s+hợp(?=\s+{partners})"
    # "kế hoạch phối hợp Công an xã": where a name with a capital follows, such a noun may end that of whoever acts
    with_office = rf"(?:{_not_behind('joint matter')}{_NO_WORK}[Pp]hối\s+hợp|[Cc]ùng)(?=\s+(?:[{UPPER}]|các\s|{_SMALL_HEAD}\s+[{UPPER}]))"
    ends = rf"(?=,?\s+(?<!và\s)(?:{verb_words()})\b|(?<=\))\s+(?i:{verb_words()})\b|[.;:]|\s*\Z)"
    return pattern_of(rf"(?:(?i:{words})|{with_partners}|{with_office})\s+(?P<who>[^.;:]{{3,200}}?){ends}")


def _not_behind(kind: str) -> str:
    """Return the pattern of a place that does not stand behind one of the words of `kind`, whose first letter may be a capital."""
    spelt = ((words[0], words[1:].replace(" ", r"\s")) for words in words_of(kind))
    return "".join(rf"(?<![{first}{first.upper()}]{rest}\s)" for first, rest in spelt)


@kept
def helping() -> re.Pattern[str]:
    """Return the pattern of those who help whoever leads, named before their verb: "chủ trì, Phòng Tham mưu phối hợp"."""
    return pattern_of(rf"\s*,\s+(?=[{UPPER}]|các\s){somebody('who')}\s+phối\s+hợp\b(?!\s+với)")


@cache
def helping_after() -> re.Pattern[str]:
    """Return the pattern of those who only help, in a clause of their own: "Phòng Giá chủ trì; | Thanh tra Sở, Văn phòng Sở phối hợp."."""
    return pattern_of(rf";\s+(?=[{UPPER}]|các\s){somebody('who')}\s+phối\s+hợp(?:\s+thực\s+hiện)?(?=\s*(?:[.;]|\Z))")


@cache
def together() -> re.Pattern[str]:
    """Return the pattern of whoever is directed to work with others, behind "chỉ đạo": "Phòng Kinh tế phối hợp với …"."""
    return pattern_of(rf"\s+(?=[{UPPER}]){somebody('who')}\s+(?:chủ\s+trì,?\s+)?phối\s+hợp\s+(?:với|cùng)\s")
