"""To whom a result goes: the patterns of sending and reporting it."""

import re
from collections.abc import Iterable
from functools import cache

from ...grammar.letters import UPPER
from .lists import head_words, verb_words

# The verbs with which a result goes to somebody; with the last ones only "về", "cho" or the like says to whom.
_REPORTS = ("gửi", r"báo\s+cáo", "nộp", "trình", r"thông\s+báo\s+(?:kết\s+quả|tiến\s+độ|ý\s+kiến|bằng\s+văn\s+bản)")
# "báo cáo sở Xây dựng": the kind of an office in small letters, its name with a capital
_SMALL_KIND = r"(?:sở|bộ|phòng|cục|chi\s+cục|ban|trung\s+tâm|ủy\s+ban|văn\s+phòng)\s"

_PASSES = (
    *(r"cung\s+cấp", r"cập\s+nhật(?=\s+[^.;:,]{0,60}?cho\s)", r"thông\s+tin(?=\s+(?:kịp\s+thời\s+)?(?:cho|đến|tới)\s)"),
    *(r"bàn\s+giao", r"phản\s+ánh", r"đăng\s+ký"),
)


@cache
def report() -> re.Pattern[str]:
    """Return the pattern of somebody to whom a result goes; his own verb ends his name: "trình UBND tỉnh bố trí"."""
    ends = r"những|hệ\s+số|danh\s+sách|số\s+liệu|phương\s+án|dự\s+thảo|nội\s+dung|kịch\s+bản|vướng\s+mắc|nguyên\s+nhân|trước|để|xem\s+xét|trong|chậm\s+nhất|theo|vào|qua|kết quả|về|tiến\s+độ|định\s+kỳ|quyết\s+định|phê\s+duyệt|tình\s+hình|ngày|ngay|sáng|chiều|hằng|hàng|đúng|khi|tại|sau|việc|danh\s+mục|hồ\s+sơ|sổ|biên\s+bản|kết\s+luận|đề\s+án|ý\s+kiến|bằng|kèm|toàn\s+bộ|đầy\s+đủ|kinh\s+phí|dữ\s+liệu|phụ\s+lục|biểu"
    towards = r"(?:về|cho|đến|tới)\s+"
    direct = rf"(?(reports)(?<!của\s)(?<!theo\s)(?<!tại\s)(?<!với\s)(?=\(?[{UPPER}q]|{_SMALL_KIND}[{UPPER}])|(?!))"
    # "Báo cáo kết quả rà soát, số kinh phí phát sinh về Sở Y tế"
    listed = rf"(?(reports)(?:,?\s+(?!về\s)[\w/.-]+){{1,26}}?\s+về\s+(?=[{UPPER}])|(?!))"
    return re.compile(
        rf"(?:(?P<reports>{_capital_too(_REPORTS)})|{_capital_too(_PASSES)})(?<!ương trình)(?<!uy trình)(?<!ờ trình)(?<!ộ trình)(?<!iến trình)(?<!uá trình)"
        rf"(?:(?:\s+(?!về\s|cho\s|(?:đến|tới)\s(?!nay\b))(?:[\w/.-]+|\([^()]{{0,120}}\))){{0,14}}?\s+(?:(?(reports){towards}|(?!về\s){towards}(?=[{UPPER}]))|{direct})|{listed})(?:\(qua\s+)?"
        rf"(?P<who>(?=[{UPPER}cqđpgnbhkstu])(?:(?i:{head_words()})|Thủ tướng)\b[^,.;:()\d]{{0,100}}?(?:\s(?:số\s)?\d{{1,2}})?)(?=\s+(?:{verb_words()})\b|\s+(?:{ends})\b|[,.;:()]|\s*\Z)"
        rf"(?P<via>\s*\(qua\s+[^()]{{3,90}}\))?(?:\s*\((?P<office>(?=[{UPPER}])(?i:{head_words()})\b[^()]{{1,90}})\))?"
    )


@cache
def reporting() -> re.Pattern[str]:
    """Return the pattern with which each match of `report` begins: its verbs by all first letters at once, three times as fast."""
    verbs = (*_REPORTS, *_PASSES)
    letters = "".join(dict.fromkeys(letter for each in verbs for letter in (each[0].upper(), each[0])))
    return re.compile(rf"[{letters}](?:{'|'.join(each[1:] for each in verbs)})\s")


def _capital_too(verbs: Iterable[str]) -> str:
    return "|".join(f"[{each[0].upper()}{each[0]}]{each[1:]}" for each in verbs)
