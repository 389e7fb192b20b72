"""The patterns of orders, made of the lists of verbs, of heads of assignees and of words of order."""

import re
from collections.abc import Iterable
from functools import cache

from ..grammar.alternation import alternation
from ..grammar.letters import UPPER
from ..grammar.openings import by_first_letter
from ..rules import rows, split

_BEGINS = rf"\s*(?:[Rr]iêng\s+)?(?:(?:[^.;:,]{{{{0,60}}}}?\s)??(?i:{{}})\s+(?:cho\s+)?(?:đồng\s+chí\s+)?)??(?=[{UPPER}]|(?<=\s)\w)"


#: After a semicolon a list of names goes on with one of these.
MORE_NAMES = r"(?:[Cc]ác|Ủy ban|UBND|HĐND|Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Trưởng|Sở|Bộ|Công an|Văn phòng|Tổng|Cục|Viện|Hiệu trưởng|Ban|Phòng|Trung tâm|Đài|Báo|Cơ quan)\s"


# Some are counted: "11 xã nêu trên", "03 đơn vị chưa nộp", "100% giáo viên".
_COUNTED = r"100\s?%\s+(?:số\s+)?(?:cán\s+bộ|công\s+chức|viên\s+chức|giáo\s+viên|đảng\s+viên|đơn\s+vị|cơ\s+quan|xã|phường|trường|chi\s+bộ)|\d{1,3}\s+(?:tỉnh|thành\s+phố|xã|phường|huyện|thôn|đơn\s+vị|cơ\s+quan|địa\s+phương|sở|trường|phòng)(?!\s*hội\b)"


# The verbs with which a result goes to somebody; with the last ones only "về", "cho" or the like says to whom.
_REPORTS = ("gửi", r"báo\s+cáo", "nộp", "trình")
_PASSES = (
    *(r"cung\s+cấp", r"cập\s+nhật(?=\s+[^.;:,]{0,60}?cho\s)", r"thông\s+tin(?=\s+(?:kịp\s+thời\s+)?(?:cho|đến|tới)\s)"),
    *(r"bàn\s+giao", r"phản\s+ánh", r"đăng\s+ký"),
)


@cache
def words_of(kind: str) -> tuple[str, ...]:
    """Return the words of `kind` in data/order_words.csv."""
    return tuple(row["words"] for row in rows("order_words") if row["kind"] == kind)


@cache
def any_of(kind: str) -> re.Pattern[str]:
    """Return the pattern of the words of `kind` in data/order_words.csv, in any case."""
    return re.compile(rf"(?<!\w)(?:{alternation(words_of(kind))})(?!\w)", re.IGNORECASE)


@cache
def head() -> re.Pattern[str]:
    """Return the pattern of somebody's name at its beginning, in small letters."""
    return re.compile(rf"(?:{_heads()})\b")


@cache
def verb() -> re.Pattern[str]:
    """Return the pattern of a verb of doing, in small letters."""
    return re.compile(rf"(?:{_verbs()})\b")


@cache
def subject() -> re.Pattern[str]:
    """Return the pattern of somebody and his verb at the beginning, also behind words of order."""
    return re.compile(_BEGINS.format(_order()) + _who())


@cache
def bracketed_subject() -> re.Pattern[str]:
    """Return the pattern of `subject` where a bracket is part of the name: "Các chủ rừng (lâm trường, ban quản lý) rà soát"."""
    return re.compile(_BEGINS.format(_order()) + _who(r"[^.:;()]{0,200}\([^()]{0,200}\)[^.:;()]{0,80}?"))


@cache
def ordered() -> re.Pattern[str]:
    """Return the pattern of an order to somebody to do something: "Giám đốc Sở yêu cầu Văn phòng Sở thực hiện …"."""
    return re.compile(rf"(?<!\w)(?<!đã\s)(?<!được\s)(?i:{_order()})\s+(?:cho\s+)?{_who()}")


@cache
def asked() -> re.Pattern[str]:
    """Return the pattern of whom the items below are ordered, named last before the colon: "Sở Y tế yêu cầu các bệnh viện:"."""
    return re.compile(
        rf"(?<!\w)(?i:{_order()})\s+(?P<who>(?i:{_heads()})\b(?:(?!\s(?:{_verbs()})\b)[^.:;]){{0,150}}):\s*$"
    )


_NO_VERBS = (
    *("là", "có", "của", "đã", "được", "chưa", "không", "tại", "ở", "trong", "theo", "về", "với", "cho", "để", "khi"),
    *("nếu", "này", "trên", "nêu", "sẽ", "bị", "gồm", "và", "hoặc", "các", "những", "cấp", "từ", "đến", "trước", "sau"),
    *(
        "vào",
        "do",
        "bằng",
        "như",
        "thì",
        "mà",
        "còn",
        "đang",
        "vừa",
        "nhằm",
        "kèm",
        "số",
        "ngày",
        "tháng",
        "năm",
        "quý",
    ),
    *("liên", "tổ", "thôn", "bản", "ban", "sở", "phòng", "đơn", "cơ", "bộ", "chuyên", "người", "cán", "công", "viên"),
    *("cũ", "mới", "nơi", "mỗi", "hằng", "hàng", "cùng", "nhân", "chậm", "muộn", "hạn", "xong", "quy", "nhiệm", "chức"),
    *("xã", "phường", "tỉnh", "huyện", "thành", "thị", "đặc", "khu", "giao", "yêu", "đề", "phân"),
)


@cache
def unlisted() -> re.Pattern[str]:
    """Return the pattern of somebody and a small word behind him that may be a verb on no list: "Công an xã vá …".

    A name must end for certain before that word: with a person, a place, a kind of place, or as that of a department.
    """
    name = rf"(?:\s+[{UPPER}]\w*)"
    level = r"(?:tỉnh|thành\s+phố|huyện|thị\s+xã|xã|phường|đặc\s+khu|khu\s+vực|cơ\s+sở|[Ss]ở|[Tt]rường)"
    whole = rf"(?:Ông|Bà|Cô|Thầy){name}{{2,5}}|(?i:{_heads()})(?!\w)[^.;:()]{{0,20}}?(?<!\w){level}{name}{{0,4}}"
    departments = "|".join(re.escape(row["name"]).replace(r"\ ", r"\s+") for row in rows("departments"))
    no_verb = rf"(?!(?:{'|'.join(_NO_VERBS)})(?!\w))"
    return re.compile(
        rf"\s*(?P<who>(?=[{UPPER}])(?:{departments}|{whole}))\s+(?P<verb>(?![{UPPER}\d_]){no_verb}\w++)(?=\s+\w)"
    )


# The head of an office who "has an opinion" orders; an office that has one answers a question.
SPEAKS = re.compile(
    r"(?:Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng|Cục trưởng|Chánh Văn phòng)[^,.;]{0,60}?\s(?:có ý kiến|kết luận)"
)


@cache
def passing_on() -> re.Pattern[str]:
    """Return the pattern of an order inside a name: "Sở Y tế đề nghị Phòng Dược"; "công chức được giao" is a name."""
    return re.compile(rf"(?<!được\s)(?<!\w)(?:{_order()})(?!\w)")


@cache
def before_colon() -> re.Pattern[str]:
    """Return the pattern of "Sở Nội vụ: Rà soát …", where what must be done follows on the same line."""
    return re.compile(
        rf"\s*(?:(?i:{_order()})\s+)?(?P<who>(?i:{_heads()})\b[^.:;]{{0,150}}?(?:\([^():;]{{1,40}}\))?)\s*:\s+(?=\S)"
    )


@cache
def towards() -> re.Pattern[str]:
    """Return the pattern of "Đối với Sở Nội vụ: rà soát …", where what somebody must do follows; a comma does for a name."""
    opening = r"\s*(?i:đối\s+với|về\s+phía|riêng(?:\s+đối\s+với)?)\s+"
    who = rf"(?:(?P<named>(?=[{UPPER}]))|)(?P<who>(?i:{_heads()})\b[^.:;]{{0,150}}?)\s*(?(named)[:,]|:)\s*"
    return re.compile(
        rf"{opening}{who}(?:(?i:{_order()})\s+)?(?=(?:(?:vẫn|cũng|chỉ|phải|cần)\s+)?(?i:{_verbs()})\b|\d)"
    )


@cache
def until() -> re.Pattern[str]:
    """Return the pattern of "riêng UBND các xã vùng cao trước ngày …", who has another day for what the others do too."""
    opening = r"\s*(?i:riêng(?:\s+đối\s+với)?)\s+"
    return re.compile(
        rf"{opening}(?P<who>(?i:{_heads()})\b[^.:;]{{0,150}}?)(?:,?\s+(?:thì|là|gửi|xong))*,?\s+(?=(?:trước|chậm\s+nhất|muộn\s+nhất|đến|hạn|thời\s+hạn|trong\s+ngày)\s[^,;]{{0,20}}\d)"
    )


_DOES = (
    r"(?:chủ\s+trì|thực\s+hiện|phụ\s+trách|(?:là\s+|làm\s+)?đầu\s+mối)(?:\s+(?:thực\s+hiện|tham\s+mưu|triển\s+khai))?"
)
_BY_THEN = r"(?=,\s+(?:xong|hoàn\s+thành|trước|chậm\s+nhất|thời\s+hạn|trình|báo\s+cáo)\b)"


def _somebody(group: str) -> str:
    """Somebody without a verb of his own, in the named group."""
    return rf"(?P<{group}>(?i:{_heads()})\b(?:(?!\s(?:{_verbs()})\b)[^.;:()]){{0,150}}?)"


@cache
def in_bracket() -> re.Pattern[str]:
    """Return the pattern of somebody in a bracket behind the work: "(Phòng Giá chủ trì; Văn phòng phối hợp)", "(Văn phòng Sở, xong trước 5/7)"."""
    who = _somebody("who")
    return re.compile(
        rf"(?:(?<=\()|(?<=[;,]\s))(?:do\s+|giao\s+)?{who}(?:\s+(?:(?P<role>phối\s+hợp)\b|{_DOES}(?=\s*[,;)]))|{_BY_THEN})"
    )


@cache
def behind_work() -> re.Pattern[str]:
    """Return the pattern of somebody named behind the work: "… do Phòng Giá chủ trì, Văn phòng phối hợp", "…, giao Phòng Giá, xong …"."""
    helped = rf"(?:,\s+{_somebody('helpers')}\s+phối\s+hợp)?"
    leads = rf"\s+{_DOES}{helped}(?=\s*(?:[.;,)]|$))"
    return re.compile(
        rf"(?:\sdo\s+(?P<by>)|,\s+giao\s+(?:cho\s+)?)(?=[{UPPER}]|các\s){_somebody('who')}(?(by){leads}|(?:{_BY_THEN}|\.$))"
    )


@cache
def after_dash() -> re.Pattern[str]:
    """Return the pattern of somebody alone behind a dash at the end: "Mời đại biểu – Văn phòng Sở."."""
    return re.compile(rf"\s[-–]\s(?=[{UPPER}]){_somebody('who')}\s*[.;]?$")


@cache
def handed_on() -> re.Pattern[str]:
    """Return the pattern of what is handed on to be dealt with: "chuyển văn bản trên đến Sở Xây dựng để tham mưu …"."""
    return re.compile(
        rf"(?<!\w)chuyển\s+(?:[^.;:]{{1,150}}?\s)?(?:đến|tới|cho)\s+{_somebody('who')},?\s+(?:để\s+)?(?P<verb>{_verbs()})\b"
    )


@cache
def refused() -> re.Pattern[str]:
    """Return the pattern of an order that is not given, up to the name: "không giao Sở Y tế", "chưa xem xét giao Sở Y tế"."""
    between = r"(?:(?:thống\s+nhất|đồng\s+ý|nhất\s+trí|xem\s+xét|tiếp\s+tục|tiến\s+hành)\s+){0,2}"
    return re.compile(
        rf"(?<!\w)(?:không|chưa|tạm\s+dừng|dừng|thôi)\s+{between}(?:{_order()})\s+(?:cho\s+)?(?:đồng\s+chí\s+)?$",
        re.IGNORECASE,
    )


@cache
def helpers() -> re.Pattern[str]:
    """Return the pattern of those with whom somebody does it: "phối hợp với Sở Tài chính", "cùng Sở Tài chính"."""
    words = alternation(words_of("helper"))
    return re.compile(
        rf"(?:(?i:{words})|(?:[Pp]hối\s+hợp|[Cc]ùng)(?=\s+(?:[{UPPER}]|các\s)))\s+(?P<who>[^.;:]{{3,200}}?)(?=,?\s+(?<!và\s)(?:{_verbs()})\b|[.;:]|\s*\Z)"
    )


@cache
def helping() -> re.Pattern[str]:
    """Return the pattern of those who help whoever leads, named before their verb: "chủ trì, Phòng Tham mưu phối hợp"."""
    return re.compile(rf"\s*,\s+(?=[{UPPER}]|các\s){_somebody('who')}\s+phối\s+hợp\b(?!\s+với)")


@cache
def report() -> re.Pattern[str]:
    """Return the pattern of somebody to whom a result goes; his own verb ends his name: "trình UBND tỉnh bố trí"."""
    ends = r"những|hệ\s+số|danh\s+sách|số\s+liệu|phương\s+án|dự\s+thảo|nội\s+dung|kịch\s+bản|vướng\s+mắc|nguyên\s+nhân|trước|để|tổng\s+hợp|xem\s+xét|trong|chậm\s+nhất|theo|vào|qua|kết quả|về|tiến\s+độ|định\s+kỳ|quyết\s+định|phê\s+duyệt|tình\s+hình|ngày|ngay|sáng|chiều|hằng|hàng|đúng|khi|tại"
    towards = r"(?:về|cho|đến|tới)\s+"
    return re.compile(
        rf"(?:(?P<reports>{_capital_too(_REPORTS)})|{_capital_too(_PASSES)})(?<!ương trình)(?<!uy trình)(?<!ờ trình)(?<!ộ trình)(?<!iến trình)(?<!uá trình)"
        rf"(?:\s+(?!về\s|cho\s|(?:đến|tới)\s(?!nay\b))(?:[\w/.-]+|\([^()]{{0,120}}\))){{0,14}}?\s+(?:(?(reports){towards}|(?!về\s){towards}(?=[{UPPER}]))|(?(reports)(?=\(?[{UPPER}q])|(?!)))(?:\(qua\s+)?"
        rf"(?P<who>(?=[{UPPER}cqđpgnbhk])(?:(?i:{_heads()})|Thủ tướng)\b[^,.;:()\d]{{0,100}}?)(?=\s+(?:{_verbs()})\b|\s+(?:{ends})\b|[,.;:()]|\s*\Z)"
        rf"(?P<via>\s*\(qua\s+[^()]{{3,90}}\))?"
    )


@cache
def reporting() -> re.Pattern[str]:
    """Return the pattern with which each match of `report` begins: its verbs by all first letters at once, three times as fast."""
    verbs = (*_REPORTS, *_PASSES)
    letters = "".join(dict.fromkeys(letter for each in verbs for letter in (each[0].upper(), each[0])))
    return re.compile(rf"[{letters}](?:{'|'.join(each[1:] for each in verbs)})\s")


def _capital_too(verbs: Iterable[str]) -> str:
    return "|".join(f"[{each[0].upper()}{each[0]}]{each[1:]}" for each in verbs)


def _order() -> str:
    return alternation(words_of("order"))


@cache
def _who(name: str = rf"[^.:;]{{0,300}}?(?:;\s*(?={MORE_NAMES})[^.:;]{{0,200}}?){{0,3}}?") -> str:
    """Somebody: a head word and what follows it, up to the first verb; verbs in names have capital letters."""
    # "UBND các xã: Phúc Sơn, Bình An báo cáo", and not "UBND các xã: Rà soát hồ sơ"
    ends = r"(?i:(?<=các\ssở)|(?<=các\sbộ)|(?<=các\sxã)|[^.:;]{0,20}?\b(?:xã|phường|huyện|tỉnh))\s*:\s*"
    several = rf"(?:{ends}(?=[{UPPER}])(?!(?i:{_verbs()})\b))?"
    return rf"(?P<who>(?i:{_heads()})\b{several}{name}),?\s+(?<!và\s)(?P<verb>(?:{_verbs()})\b)(?!(?:\s+\w+){{0,2}}\s*:(?!\d))(?<!,\stổ\schức)"


@cache
def _verbs() -> str:
    """Verbs of doing, each but after the words with which it is a noun ("quy trình")."""
    return by_first_letter(map(_verb, _longest_first("order_verbs")))


def _verb(row: dict[str, str]) -> str:
    first, rest = re.escape(row["words"][0]), r"\s+".join(map(re.escape, row["words"][1:].split(" ")))
    return first + "".join(rf"(?<!(?i:{re.escape(word)})\s{first})" for word in split(row["not_after"])) + rest


@cache
def _heads() -> str:
    """Words with which a name begins, each but before those with which it is none ("phòng chống")."""
    return by_first_letter(
        [
            *(
                r"\s+".join(map(re.escape, row["words"].split()))
                + "".join(rf"(?!\s*{re.escape(word)}(?!\w))" for word in split(row["not_before"]))
                for row in _longest_first("assignee_heads")
            ),
            _COUNTED,
        ]
    )


def _longest_first(name: str) -> Iterable[dict[str, str]]:
    return sorted(rows(name), key=lambda row: (-len(row["words"]), row["words"]))
