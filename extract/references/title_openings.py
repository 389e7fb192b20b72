"""How a title opens behind its reference: what may stand between the two, and with which words it begins."""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.places import FORMER
from ..kept import kept
from ..letters import UPPER
from ..patterns import pattern_of
from .title_words import subject_words, title_verbs

# "Hội nghị Trung ương | 6 | (khóa XII) về …": which of its meetings it was
_COUNT_OF_MEETING = r"\s{1,3}\d{1,2}(?=,?\s+\(?khóa\s)"
# "của HĐND tỉnh | Khóa XVII, nhiệm kỳ 2016 - 2021, kỳ họp thứ 3 | về việc …": which assembly it was, and when it sat
_TERM = r"[Kk]hóa\s+[IVX\d]{1,5}"
_YEARS = r"nhiệm\s+kỳ\s+\d{4}\s?[-–]\s?\d{4}"
_COUNTED = r"thứ\s+(?:\d{1,2}|[Nn]hất|(?:(?:hai|ba|bốn)\s+)?mươi(?:\s+\w{2,4})?|mười(?:\s+\w{2,4})?|\w{1,6})"
_SPECIAL = rf"(?:chuyên\s+đề|bất\s+thường)(?:\s+(?:lần\s+)?{_COUNTED})?"
_SESSION = rf"(?:(?:tại\s+)?[Kk]ỳ\s+họp\s+(?:(?:lần\s+)?{_COUNTED}|{_SPECIAL}))"
_AT_SESSION = (
    rf"(?:,?\s{{1,3}}(?:{_TERM}|\({_TERM}\))(?=,?\s))?(?:,?\s{{1,3}}{_YEARS}(?=,?\s))?"
    rf"(?:(?:,|\s[-–])?\s{{1,3}}{_SESSION})?"
)
# What more is said of the writer: "Công ty Minh Hà | (mã số thuế 0101234567) | về …"
_IN_BRACKETS = r"\s\([^()\n]{2,240}\)"
# His letters: "Bộ Nông nghiệp và Môi trường | (NNMT) | ban hành …"
_ITS_LETTERS = rf"\s\([{UPPER}&]{{2,12}}\)(?=\s+(?:ban\s+hành|phê\s+duyệt|quy\s+định|hướng\s+dẫn)\s)"
# "ngày 15/11/2010 | giữa Bộ Tài chính và Bộ Nội vụ | hướng dẫn …", but "giữa Tòa án tỉnh và UBND tỉnh chưa quy định về …"
_NO_ACT_BEFORE = r"(?<!chưa)(?<!không)(?<!đã)(?<!có)(?<!định)(?<!dẫn)"
_OF_TWO = (
    rf"\s{{1,3}}giữa\s+(?=[{UPPER}])[^.;:,()\d]{{3,80}}?\svà\s[^.;:,()\d]{{3,80}}?{_NO_ACT_BEFORE}"
    r"(?=\s+(?:về|hướng\s+dẫn|quy\s+định)\s)"
)
# A writer of no list, what he is besides, where he sits: "ngày 18/01/2026 | của XNTD Minh Hà | về việc …",
# "của UBND tỉnh Sơn La | - Trưởng nhóm hợp tác | về việc …", "của Công ty Minh Hà | tại Huế | về việc …"
_WRITER_LEADS = r"(?:của|[-–]|tại(?!\s+(?:Điều|Khoản|Mục|Điểm|Phần)\s))"
_NO_WRITER = r"(?!\s(?:đã|chủ\s+trì|tham\s+mưu|có\s+ý\s+kiến)\s)"
_BY_ANOTHER = (
    rf"\s{{1,3}}{_WRITER_LEADS}\s+(?=[{UPPER}])(?:{_NO_WRITER}[^.;:,()“”\"/]){{3,120}}?"
    r"(?=\s+(?:[Vv]ề\s*việc|[Vv]/v|[Vv]ề\s+(?:triển\s+khai|tổ\s+chức|thực\s+hiện))\s)"
)
# A letter that asks: "của Công ty Minh Hà | (Việt Nam) hỏi | về …"
_ASKS = rf"(?:{_IN_BRACKETS})?\s{{1,3}}hỏi(?=\s+[Vv]ề\s)"
# "| gửi các sở, UBND xã | về việc …", "| trình Chính phủ | về dự thảo …", but "trình bày quan điểm về Đề án"
_SENT_TO = r"\s{1,3}(?:gửi|trình(?!\s+(?:bày|tự|độ)(?!\w)))(?!\s+kèm)(?:\s+[^\s.;:()\d]+){1,14}?"

# "về việc", "V/v", "về Về việc", in a heading "VỀ VIỆC"; "việc ban hành Quy chế …" without its "về"
_LEAD = (
    r"(?:[Vv]ề\s*việc|[Vv]/v|[Vv]ề(?:\s+Về(?:\s+việc)?)?|VỀ(?:\s+VIỆC)?"
    rf"|việc(?=\s+ban\s+hành\s+[{UPPER}]))\s+"
)
# "phê duyệt “Đề án kho lưu trữ”", but "ban hành “quyền thuê kho” theo luật"
_ISSUES_IN_QUOTES = rf"(?:ban\s+hành|phê\s+duyệt)(?=\s+[“\"][{UPPER}])"
# "theo Quyết định số 5/QĐ-UBND ngày 10/12/2024 | phê duyệt, các phòng …": so much only ends a clause
_APPROVED = rf"(?:ban\s+hành|phê\s+(?:duyệt|chuẩn))(?:\s+(?:(?:trước|sau|từ|vào|trong)\s+)?(?:ngày|tháng|năm)\s+\d|\s*[.;)]|,\s+(?:các\s|nay\s|[{UPPER}]))"
# "quy định | cụ thể tại phụ lục", "sửa đổi | , bổ sung bởi Thông tư khác": the verb tells where, or by what, and begins no title
_WHERE_OR_BY_WHAT = r"\s+số\s+\d+[a-z]?[/-]|\s*[\"“]|\s+(?:cụ\s+thể\s+|rõ\s+)?tại\s|(?:,?\s+bổ\s+sung)?\s+bởi\s"


@lru_cache
def title_opening(whole: bool) -> re.Pattern[str]:
    """Return the pattern of all between a reference and its title, and how that begins.

    `whole`: verbs begin it too that else go on with the sentence. Groups: `lead` is "về việc", which is no part of the title, or
    `verb` its first word.
    """
    verbs = title_verbs("yes", "whole") if whole else title_verbs("yes")
    verbs |= {verb.upper() for verb in verbs}  # a heading in capitals
    about = rf"(?=\s+[Vv]ề\s+{subject_words('about')}\s)"
    between = (
        rf"(?:\s{{1,3}}của\s+Chính\s+phủ(?=\s))?(?:{FORMER})?(?:{_COUNT_OF_MEETING})?{_AT_SESSION}"
        rf"(?:{_IN_BRACKETS}(?=\s+[Vv](?:ề\s|/v\s))|{_ITS_LETTERS})?(?:{_OF_TWO})?(?:{_BY_ANOTHER})?(?:{_ASKS})?(?:{_SENT_TO}{about})?"
    )
    verb = rf"{_ISSUES_IN_QUOTES}|(?!{_APPROVED})(?:{alternation(verbs)})(?!\w|{_WHERE_OR_BY_WHAT})"
    return pattern_of(rf"{between},?(?!\s*\n\s*\n)\s{{1,4}}(?:(?P<lead>{_LEAD})|(?P<verb>{verb}))")


@kept
def behind_its_bracket() -> re.Pattern[str]:
    """Return the pattern of a bracket that closes before a title: "(Tờ trình số 6/TTr-UBND | ) | trình Chính phủ về việc …".

    "(Báo cáo số 7/BC-UBND) về cơ bản là đúng" has none.
    """
    return pattern_of(rf"\s?\)(?=\s+(?:trình\s[^.;:()\d]{{3,60}}?\s)?[Vv]ề\s+{subject_words('about')}\s)")


def opens_title(words: str) -> bool:
    """Return whether words begin as a title does, "về việc phân công", "phê duyệt …"; those of "Kế hoạch hành động" do not."""
    return _title_start().match(words) is not None


@lru_cache
def _title_start() -> re.Pattern[str]:
    return pattern_of(rf"(?:về|v/v|{alternation(title_verbs('yes', 'whole'))})\s", re.IGNORECASE)
