"""To whom a result goes: the patterns of sending and reporting it."""

import re
from collections.abc import Iterable
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.local_government import place_kinds
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from .lists import head_words, verb_words, words_of

# The verbs with which a result goes to somebody; with the last ones only "về", "cho" or the like says to whom.
_REPORTS = (
    *(
        r"gửi(?!\s+kèm\s)",
        # "báo cáo theo hướng dẫn của Ban Thường trực …" says how, and to nobody
        r"báo\s+cáo(?!\s+theo\s+(?:hướng\s+dẫn|yêu\s+cầu)\s+của\s(?![^.;]{0,80}?\s(?:về|cho)\s))",
        "nộp",
        "trình",
        r"giải\s+trình\s+(?:trước|với)",
        r"đề\s+xuất",
        r"chuyển(?=\s+(?:ngay\s+)?(?:Sở|Bộ|Phòng|Ban|UBND|Ủy\s+ban|Văn\s+phòng|Công\s+an|Cơ\s+quan|Thanh\s+tra|Chi\s+cục|Viện)\s(?![^,.;:()]{0,60}?\s(?:về|sang|vào|ra)\s(?!việc\s)))",
        r"đăng\s+ký(?!\s+(?:đầu\s+tư|kinh\s+doanh|doanh\s+nghiệp|quyền|đất))",
    ),
    r"thông\s+báo\s+(?:kết\s+quả|tiến\s+độ|ý\s+kiến|bằng\s+văn\s+bản)",
    r"trả\s+lời(?=\s+(?:UBND|Ủy\s+ban|Sở|Bộ|Cục|Chi\s+cục|Công\s+an|Thuế|Thanh\s+tra|Văn\s+phòng)\s)",
)
_PASSES = (
    *(r"cung\s+cấp", r"cập\s+nhật(?=\s+[^.;:,]{0,60}?cho\s)", r"thông\s+tin(?=\s+(?:kịp\s+thời\s+)?(?:cho|đến|tới)\s)"),
    *(
        r"thông\s+báo(?=\s+[^.;:,]{1,120}?\scho\s)",
        r"bàn\s+giao",
        r"chuyển(?=\s+(?:hồ\s+sơ|đơn|kiến\s+nghị|danh\s+sách|kết\s+quả|tài\s+liệu|số\s+liệu|vụ\s+việc)\s)",
        r"phản\s+ánh",
        r"thông\s+tin\s+(?:ngay|nhanh|kịp\s+thời)",
        r"báo(?=\s+(?:ngay\s+|tin\s+)?(?:về|cho)\s)",
    ),
)
# "điều chuyển Phòng A về trụ sở B", "vận chuyển tài liệu": nobody is told of anything
_MOVES = r"(?<!iều chuyển)(?<!ận chuyển)(?<!di chuyển)(?<!Di chuyển)(?<!uân chuyển)(?<!uyên chuyển)"
# "báo cáo sở Xây dựng": the kind of an office in small letters, its name with a capital
_SMALL_KIND = r"(?:sở|bộ|phòng|cục|chi\s+cục|ban|trung\s+tâm|ủy\s+ban|văn\s+phòng)\s"
# "báo cáo cấp trên", "gửi cơ quan tài chính cùng cấp": these need no name
_NAMELESS = r"(?:ban\s+)?lãnh\s+đạo|cấp\s+(?:trên|ủy)|đồng\s+chí|các\s+đồng\s+chí|cơ\s+quan\s+(?:tài\s+chính|chuyên\s+môn|chủ\s+quản|cấp\s+trên)"

# "Chủ tịch, các Phó Chủ tịch UBND tỉnh" are told together
_WITH_DEPUTIES = r"(?:(?P<chief>Chủ\s+tịch|Giám\s+đốc|Bí\s+thư|Trưởng\s+[Bb]an|Chánh\s+Văn\s+phòng)(?:,|\s+và)\s+(?:các\s+)?(?=Phó\s+(?P=chief)(?!\w)))?"
# "chịu trách nhiệm giải trình trước HĐND tỉnh" says only whose duty it is
_ANSWERS_FOR = r"(?<!nhiệm giải trình trước)(?<!nhiệm giải trình với)"

# "báo cáo Văn phòng thường trực 2 giờ/lần"
_OFTEN = r"(?:giờ|ngày|tuần|tháng)\s?/\s?lần|lần\s?/\s?(?:ngày|tuần|tháng|quý|năm)|lần\s+(?:mỗi|một)|(?:giờ|ngày)\s+một\s+lần"
# "Phòng Quản lý, hỗ trợ doanh nghiệp số 1"
_ROOM_BEHIND_COMMA = r",\s(?:hỗ\strợ|dự\stoán|quản\slý|kiểm\stra|thống\skê|(?<=Thanh\stra,\s)giám\ssát)\s[^,.;:()\d]{2,40}?(?:,\spháp\schế)?"
# "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai": behind its level "về" is of the name, and so are the tasks behind its commas
_TASK = r"(?:chống|ứng\s+phó|tìm\s+kiếm|khắc\s+phục|công\s+nghệ|đổi\s+mới|phát\s+triển|hội\s+nhập|tiêu\s+cực)\b"
_ABOUT = (
    r"(?:(?:(?<=uốc\sgia)|(?<=rung\sương))\s+về\s+(?!(?:kết\s+quả|tiến\s+độ|tình\s+hình|việc|công\s+tác|nội\s+dung|các|những)\b)"
    rf"[^,.;:()\d]{{3,60}}?(?:,\s+{_TASK}(?:\s[^,.;:()\d]{{2,60}}?)?){{0,4}})?"
)

# "gửi câu hỏi, vướng mắc đến Sở Y tế", but "báo cáo kinh phí liên quan đến Sở Y tế", "gửi số liệu từ cấp xã đến Trung ương"
_HANDED_TO = r"(?<!áo\scáo)(?:,?\s+(?!về\s|cho\s|từ\s)[\w/.-]+){1,26}?(?<!liên\squan)(?<!ảnh\shưởng)(?<!ủy\squyền)(?<!phân\scấp)\s+đến"


@kept
def report() -> re.Pattern[str]:
    """Return the pattern of somebody to whom a result goes; his own verb ends his name: "trình UBND tỉnh bố trí"."""
    ends = alternation(words_of("behind receiver"))
    # "trình UBND tỉnh 03 nghị quyết"
    counted = alternation(words_of("handed over"))
    towards = r"(?:về|cho|đến|tới|(?<!hợp\s)(?<!cùng\s)với)\s+"
    direct = rf"(?(reports)(?<!của\s)(?<!được\s)(?<!theo\s)(?<!tại\s)(?<!ở\s)(?<!với\s)(?<!UBND\s)(?<!HĐND\s)(?<!đại\sbiểu\s)(?=\(?[{UPPER}q]|{_SMALL_KIND}[{UPPER}]|{_NAMELESS})|(?!))"
    # "Báo cáo kết quả rà soát, số kinh phí phát sinh về Sở Y tế"
    listed = rf"(?(reports)(?:,?\s+(?!về\s|cho\s)[\w/.-]+){{1,26}}?(?:,?\s+về|\s+cho)\s+(?=[{UPPER}])|(?:,?\s+(?!cho\s)[\w/.-]+){{1,14}}?\s+cho\s+(?=[{UPPER}]))"
    handed = rf"(?(reports){_HANDED_TO}\s+(?=[{UPPER}])|(?!))"
    return pattern_of(
        rf"(?<!Việc )(?:(?P<reports>{_capital_too(_REPORTS)})|{_capital_too(_PASSES)})(?<!ương trình)(?<!công trình)(?<!Công trình)(?<!iền gửi)(?<!iải trình)(?<!uy trình)(?<!ờ trình)(?<!ộ trình)(?<!iến trình)(?<!uá trình)(?<!hu nộp)(?<!ã trình)(?<!ã trả lời)(?<!ược trả lời){_MOVES}{_ANSWERS_FOR}"
        rf"(?:(?:\s+(?!về\s|cho\s|(?:đến|tới)\s(?!nay\b))(?:[\w/.-]*[\w/-]|\([^()]{{0,120}}\))){{0,14}}?\s+(?:(?(reports){towards}|(?:(?!về\s)|(?<=ngay\s)|(?<=thời\s)|(?<=báo\s)|(?<=tin\s)){towards}(?=[{UPPER}]))|{direct})|{listed}|{handed})(?:\(qua\s+)?"
        rf"(?P<who>{_WITH_DEPUTIES}(?=[{UPPER}cqđpgnbhkstul])(?:(?i:{head_words()})|Thủ tướng|Chính phủ|Quốc hội|Trung ương|{_NAMELESS})(?!\w)[^,.;:()\d“”]{{0,100}}?(?:{_ROOM_BEHIND_COMMA})?{_places()}{_number()}{_ABOUT})(?=\s+(?:{verb_words()})\b|\s+(?<!(?<!cơ\s)sở\s)(?:{ends})(?!\w)|\s+\d{{1,3}}\s+(?:{counted}|{_OFTEN})(?!\w)|\s?[,.;:()]|\s*\Z)"
        rf"(?P<via>\s*\(qua\s+[^()]{{3,90}}\))?(?:\s*\((?P<office>(?=[{UPPER}])(?i:{head_words()})\b[^()]{{1,90}})\))?"
    )


@cache
def reporting() -> re.Pattern[str]:
    """Return the pattern with which each match of `report` begins: its verbs by all first letters at once, three times as fast."""
    verbs = (*_REPORTS, *_PASSES)
    letters = "".join(dict.fromkeys(letter for each in verbs for letter in (each[0].upper(), each[0])))
    return pattern_of(rf"[{letters}](?:{'|'.join(each[1:] for each in verbs)})\s")


def _capital_too(verbs: Iterable[str]) -> str:
    return "|".join(f"[{each[0].upper()}{each[0]}]{each[1:]}" for each in verbs)


def _number() -> str:
    """Return the number of a room or board, and what is behind it: "Phòng | 2 Viện kiểm sát", "Ban Chỉ đạo | 35 tỉnh"."""
    return rf"(?:\s(?:số\s)?\d{{1,2}}(?:\s(?=[{UPPER}]|{place_kinds()}(?!\w))[^,.;:()\d]{{0,60}}?)?)??"


def _places() -> str:
    """Return the kinds of places at the end of a name: "Phòng Kinh tế | xã, phường", but not "UBND huyện, xã Nậm Ty"."""
    kind = place_kinds()
    return rf"(?:\s(?:các\s+)?{kind}(?:,\s+{kind})+(?!\w|\s+[{UPPER}\d]))?"
