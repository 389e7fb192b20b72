"""Where the title of a cited document ends: before the next document, or what the sentence goes on to say."""

import re
from functools import lru_cache

from ..grammar.agency_words import LETTERHEAD
from ..grammar.alternation import alternation
from ..grammar.doc_types import type_names
from ..grammar.openings import by_first_letter, openings
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from .said_twice import is_said_twice
from .title_goes_on import runs_on
from .title_words import BY_A_PART, CHANGED, numbered_types

# "Nghị định số 5 … về phí giao Bộ Tài chính chủ trì lập quỹ", "Nghị quyết số 6 … về văn thư đề ra mục tiêu";
# "về chủ trương đầu tư và giao Sở Xây dựng chủ trì", "về phân công, giao Sở Nội vụ chủ trì" are titles
# "… về phòng dịch yêu cầu Ban Chỉ đạo các huyện thực hiện …", but "về việc yêu cầu Sở Y tế thực hiện …"
_DEMANDS = r"(?P<demands>yêu\s+cầu)(?<!về\syêu\scầu)(?<!việc\syêu\scầu)(?<!theo\syêu\scầu)(?<!ứng\syêu\scầu)\s+(?:(?=Ban\s|Sở\s|UBND\s|Ủy\s+ban\s|Chủ\s+tịch\s|Giám\s+đốc\s|Thủ\s+trưởng\s)|các\s+(?:sở|phòng|cơ\s+quan|đơn\s+vị|địa\s+phương|xã)\b)[^.;:]{3,160}?\s(?:thực\s+hiện|báo\s+cáo|rà\s+soát|triển\s+khai|khẩn\s+trương|nghiêm\s+túc|tập\s+trung|chủ\s+động)\s"
# "… về phòng dịch gửi các sở yêu cầu trực đêm", but "… về báo cáo gửi các sở"
_SENT = r"gửi(?<!cáo\sgửi)(?<!sơ\sgửi)(?<!việc\sgửi)(?<!bản\sgửi)(?<!thư\sgửi)(?<!liệu\sgửi)(?<!sách\sgửi)(?<!nghị\sgửi)(?<!tin\sgửi)\s+(?=các\s|UBND\s|Ủy\s+ban\s|Chủ\s+tịch\s|Giám\s+đốc\s|Thủ\s+trưởng\s)[^.:]{3,240}?\s(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)\s"
_ORDERS = rf"{_DEMANDS}|{_SENT}|giao\s+(?:cho\s+)?(?=[{UPPER}])[^.;:,]{{3,60}}?\s(?:chủ\s+trì|có\s+trách\s+nhiệm)(?!\w)|(?:(?:cũng|đã)\s+)?(?:đề|đặt)\s+ra\s+(?:các\s+|những\s+)?(?:mục\s+tiêu|yêu\s+cầu|chỉ\s+tiêu|nhiệm\s+vụ|quan\s+điểm)(?!\w)"
_GOES_ON = by_first_letter(
    openings(
        rf"(?:thì|(?:có|hết)\s+hiệu\s+lực|như\s+sau|nêu\s+trên)(?!\w)|sau\s+khi\s|(?:bao\s+)?gồm\s*:|không\s+còn\s+giá\s+trị\s+áp\s+dụng(?!\w)|(?:đảm\s+bảo|bảo\s+đảm)\s+(?:thiết\s+thực|đúng\s+(?:quy\s+định|tiến\s+độ)|kịp\s+thời|phù\s+hợp\s+với\s+(?:điều\s+kiện|tình\s+hình|thực\s+tế))(?!\w)|{BY_A_PART}"
    )
)
# "Thông tư số 5 … về văn thư đã quy định rõ: …", "Chỉ thị số 6 … về lễ hội và Bộ Nội vụ đã ban hành …": what it, or somebody, has done
_HAS_DONE = rf"đã\s+(?:quy\s+định\s+(?:rõ|cụ\s+thể)|ghi\s+nhận\s|tổ\s+chức\s+\d)|và\s+(?=[{UPPER}])[^.;:,]{{3,60}}?\s(?:cũng\s+)?đã\s+(?P<deed>ban\s+hành|có|ký)(?!\w)"
# "sửa đổi khoản 3 Điều 4 Thông tư số 5 … quy định về văn thư “3. Sổ đăng ký …": the text that is put in the place of the old one
_NEW_TEXT = r"[“\"](?=\d{1,2}[a-zđ]?(?:\.|\Z)|[a-zđ]\)\s|Điều\s+\d+[a-zđ]?(?:\.|\Z))"
# The next opinion in a list of them: "về bố trí kinh phí | và ý kiến của Sở Tư pháp (Công văn số 6/STP-VP) …".
_OF_ANOTHER = rf"(?<!(?:nghị|kiến|\scáo),\s)(?<!(?:nghị|kiến|\scáo)\svà\s)(?:ý\s+kiến|đề\s+nghị|báo\s+cáo|kiến\s+nghị|văn\s+bản)\s+của\s+(?=[{UPPER}][^.;:,()]{{2,60}}\s\((?:tại\s+)?[{UPPER}][^()\d]{{2,25}}số\s*:?\s*\d)"
_NEXT_NUMBER = r"số\s*:?\s*\d{1,5}/"
# "…, yêu cầu các | phòng | …"
_ASKED = r"cơ\s+quan|đơn\s+vị|sở|phòng|địa\s+phương|cấp|ngành|xã|huyện|bộ|ban|trạm|trường|bệnh\s+viện|doanh\s+nghiệp|công\s+ty|tổ\s+chức"
# "về giao chỉ tiêu, các phòng | thực hiện …": who acts by the document
_DO = r"thực\s+hiện|báo\s+cáo|rà\s+soát|tổ\s+chức|triển\s+khai|khẩn\s+trương|nghiêm\s+túc|có\s+trách\s+nhiệm|lập|gửi"
# "danh mục dự án, các đơn vị thực hiện | và nguồn vốn": who is the second thing of a list, of which what belongs to the work is the third
_ONE_OF_A_LIST = r"(?<=thực\shiện)\s+và\s+(?:nguồn\s+(?:vốn|lực)|kinh\s+phí|thời\s+(?:gian|hạn)|tiến\s+độ|kết\s+quả|mức|số|danh\s+(?:mục|sách)|địa\s+(?:điểm|bàn)|nội\s+dung)(?!\w)"
# the ministry and its departments, and the law, whose name holds a comma: "Bộ Văn hóa, Thể thao và Du lịch", "Luật Ban hành văn bản quy phạm
# pháp luật của Hội đồng nhân dân, Ủy ban nhân dân"; "cán bộ, Nhân dân", "Đảng, Nhà nước", "các Bộ, Ngành", "Thi đua, Khen thưởng" are two of a kind, and
# "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc" is one person
_WITHIN_NAME = r"(?!\s+(?:Thể\s+thao\s|(?<=pháp luật của Hội đồng nhân dân,\s)Ủy\s+ban\s+nhân\s+dân(?!\w)|(?<=lịch,\s)Tết\s+Nguyên\s+đán(?!\w)|(?<=Đảng,\s)Nhà\s+nước(?!\w)|(?<=\sBộ,\s)Ngành(?!\w)|(?<=hi\sđua,\s)Khen\s+thưởng(?!\w)|(?<=trưởng,\s)Chủ\s+nhiệm\s|Nhân\s+dân(?=\s*(?:[.;()]|\Z|\s(?:trên|trong|và|về|năm)\s))))"
# "…, ngày 05/8/2025 Sở Nội vụ đã ban hành …": what somebody did on a day
_ON_A_DAY = rf"ngày\s+\d{{1,2}}(?:[/.-]\d{{1,2}}[/.-]|\s+tháng\s+\d{{1,2}}\s+năm\s+)\d{{4}},?\s+(?:của\s+)?(?=[{UPPER}])[^.;:]{{3,100}}?\s(?:ban\s+hành|có)\s"
# the number of a page in the middle of its line, below a footnote
_PAGE = r"(?<=\n)[ ]{8,120}\d{1,3}[ ]{0,4}(?=\n|\Z)"
# "…, Đề án số 5/ĐA-UBND", but "chuyển đổi số, Đề án 06, cải cách hành chính" is one title
_NUMBERED = r"\s+(?:số\s*:?\s*\d|(?!(?:19|20)\d\d\s?-)\d{1,5}\s?[-/])"
# "về “Tiếp tục đổi mới”, công tác …": a title in quotation marks is over with them, where another one does not follow;
# a sentence may begin behind them without a full stop before it: "về “Tiếp tục đổi mới” Đây là chủ trương lớn".
_IN_QUOTES = r"[“\"«](?:[^“”\"«»\n]|\n(?!\s*\n)){3,300}[”\"»]"
_QUOTED = pattern_of(
    rf"{_IN_QUOTES}(?=\s*(?:[.;:)]|,(?!\s*[“\"«])|\Z)|\s+theo\s+(?:(?:đúng\s+)?(?:tiến\s+độ|quy\s+định)|hướng\s+dẫn\s+của)(?!\w)|\s+Đây\s+là\s)"
)
# "ban hành “Quy chế …” | , các phòng …", "phê duyệt “Đề án …” | yêu cầu các phòng …"
_ISSUED = pattern_of(
    rf"(?:ban\s+hành|phê\s+duyệt)\s+{_IN_QUOTES}(?=\s*[.;:)]|,?\s+(?:các|những|yêu\s+cầu|đề\s+nghị|giao)\s|\s*,\s+[{UPPER}]|\Z)"
)


def title_length(text: str, window: str, day: str | None, *, ground: bool) -> int:
    """Return where the title ends with which the window, a part of the text, begins; all of it where nothing ends it.

    `day`: that of its document (ISO); `ground`: it stands in a line of grounds.
    """
    quoted = _QUOTED.match(window) or _ISSUED.match(window)
    if quoted:
        return quoted.end()
    for closed in (_end_in_ground() if ground else _end()).finditer(window):
        if not (runs_on(window, closed, day, ground=ground) or is_said_twice(text, window, closed.start())):
            return closed.start()
    return len(window)


@lru_cache
def _end() -> re.Pattern[str]:
    return pattern_of(_any_end(f"[{UPPER}]"))


@lru_cache
def _end_in_ground() -> re.Pattern[str]:
    """Return what ends a title in a line of grounds, where who acts does not stand behind a comma.

    "Căn cứ … hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ;"
    """
    # "Quy hoạch sử dụng đất …, Kế hoạch sử dụng đất quốc gia 5 năm": what a resolution on both is about
    cited = (
        rf"(?!Kế\s+hoạch\s+sử\s+dụng\s+đất\s+(?!số\s)){numbered_types()}|(?:Luật|Bộ\s+luật|Pháp\s+lệnh|Quy\s+định)\s"
    )
    return pattern_of(_any_end(rf"{cited}|(?:{alternation(type_names())}){_NUMBERED}"))


def _any_end(behind_comma: str) -> str:
    """Return what may end a title; `behind_comma`: with what a clause of its own begins there.

    One set of characters comes first, so that the words of a title cost little.
    """
    clause = (
        rf"(?P<changed>{CHANGED})|(?<!,\s)(?<!và\s)(?<!hoặc\s)(?:{by_first_letter(openings(f'{_ORDERS}|{_HAS_DONE}'))})"
    )
    words = rf"{_GOES_ON}|{clause}|{LETTERHEAD}|{_NEW_TEXT}|và\s+(?:{_behind_and()})"
    # "sửa đổi Thông tư số: 5/2020/TT-BNV của liên Bộ: Nội vụ - Tài chính" goes on over its colons
    # and "hướng dẫn một số nội dung về: lập dự án, …" over that of its list
    mark = rf"(?<=[;:|()])(?!(?<=số:)\s*\d{{1,5}}/|(?<=iên\s[Bb]ộ:)|(?<=dung\svề:)\s+[{LOWER}])"
    comma = rf"(?<=,){_WITHIN_NAME}\s+(?:{_behind_comma()}|(?={behind_comma}))"
    paragraph = rf"(?<=\n)\s*\n(?!\s*[{LOWER}])"
    return rf"[\s.,;:|()](?:(?<=\s)(?:{words}|{paragraph}|{_PAGE})|{mark}|{comma}|(?<=\.)(?=\s|\Z|/))"


def _behind_and() -> str:
    """Return what is none of a title behind its "và": the next document, what else the sentence names."""
    next_type = rf"(?:(?:một\s+phần|toàn\s+bộ)\s+)?(?P<next>(?:(?i:{numbered_types()})|Bộ\s+luật|Luật|Pháp\s+lệnh)(?P<kind>(?:\s+[{LOWER}]+){{1,2}})?(?:\s+số(?=\s*:?\s*(?:\d|/))|(?<!số)(?=\s+\d{{1,5}}/\d{{4}}/)))"
    guides = r"các\s+Thông\s+tư\s+hướng\s+dẫn(?!\s+(?:về|số)\s)"
    grounds = r"căn\s+cứ\s|để\s(?!(?:xảy|riêng|lại|lọt|mất)\s)|xét\s+(?:đề\s+nghị|Tờ\s+trình)\s|(?:điều\s+kiện,\s+)?tình\s+hình\s+thực\s+(?:tế|tiễn)"
    rules = (
        r"các\s+(?:văn\s+bản|quy\s+định)\s+(?:(?:của\s+)?pháp\s+luật\s+)?(?:khác\s+)?(?:có\s+)?liên\s+quan"
        r"|các\s+văn\s+bản\s+(?:quy\s+định,\s+)?hướng\s+dẫn\s+(?:thi\s+hành\s+)?(?:có\s+liên\s+quan|tiếp\s+tục)(?!\w)"
        rf"|các\s+văn\s+bản\s+(?:hướng\s+dẫn|chỉ\s+đạo)\s+của\s+(?=[{UPPER}])"
        r"|(?:các\s+)?(?:phụ\s+lục|biểu\s+mẫu|đề\s+cương|tài\s+liệu)\s+(?:gửi\s+)?kèm\s+theo\s+(?:công\s+văn|văn\s+bản|kế\s+hoạch|hướng\s+dẫn|thông\s+báo)\s+này(?!\w)"
        r"|(?P<besides>các\s+văn\s+bản\s+(?:thay\s+thế|hướng\s+dẫn(?:\s+(?:thi\s+hành|thực\s+hiện))?)(?=\s*(?:[.;)]|\Z)))"
        r"|(?:các|những)\s+(?:nhiệm\s+vụ|nội\s+dung|quy\s+định|yêu\s+cầu)(?:,?\s+[^\W\d_]+){0,6}?\s+sau(?:\s+đây)?(?=\s*:)"
    )
    opinion = rf"ý\s+kiến\s+(?:thảo\s+luận|biểu\s+quyết)\s|{_OF_ANOTHER}"
    return rf"{opinion}|(?P<number>{_NEXT_NUMBER})|{guides}|{next_type}|{grounds}|{rules}"


def _behind_comma() -> str:
    """Return what is none of a title behind a comma, whatever the sentence: what is said of the document, asked, or named next."""
    of_it = rf"{_GOES_ON}|hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ\s|có\s+căn\s+cứ\s+ban\s+hành(?!\w)|(?:đã\s+)?được\s+(?:sửa|thay|bổ)(?!\w)"
    asked = rf"(?:báo\s+cáo|gửi|trình|trả\s+lời)\s+(?=[{UPPER}])|(?:đề\s+nghị|yêu\s+cầu)\s+(?=[{UPPER}]|các\s+(?:{_ASKED})(?!\w))"
    goes_on = (
        r"trước\s+ngày\s|thay\s+mặt\s(?=[^.;:,]{3,60},\s)|nay\s|theo\s+(?:đó|thời\s+hạn)(?!\w)|với\s+(?:(?:các|những)\s+)?(?:nội\s+dung|nhiệm\s+vụ)(?!\w)|trong\s+đó(?!\w)|(?:nhưng|tuy\s+nhiên|song)(?!\w)|(?:nội\s+dung\s+)?cụ\s+thể\s+như\s|nội\s+dung\s+như\s"
        r"|các\s+(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|cấp)(?!\w)[^.;:]{0,60}?\sđã\s"
        # "…, nhằm ngăn dịch lây lan, UBND tỉnh yêu cầu …": what the sentence is for, before who acts
        rf"|(?:nhằm|để)\s[^.;:]{{5,240}}?,\s+(?=[{UPPER}]|(?:đề\s+nghị|yêu\s+cầu|các)\s)"
        r"|thời\s+hạn\s+(?:gửi|nộp|báo\s+cáo)\s[^.;:,]{0,80}?\s?trước\s"
        rf"|{_ON_A_DAY}"
    )
    but = (
        r"đồng\s+thời\s+nhấn\s+mạnh\s"
        r"|trừ\s+(?:trường\s+hợp\s|(?:các\s+|những\s+)?quy\s+định\s+(?:tại|của|về)\s|(?:điểm|khoản|[Đđ]iều)\s+\w{1,4}(?!\w))"
    )
    acts = rf"(?P<acts>các\s+(?:{_ASKED})(?:,\s+(?:{_ASKED}))*\s+(?:{_DO})(?!\w)(?!{_ONE_OF_A_LIST}))"
    return rf"{acts}|{of_it}|{_OF_ANOTHER}|{asked}|{goes_on}|{_NEXT_NUMBER}|{but}|{_next_document(numbered_types())}"


def _next_document(type_: str) -> str:
    with_it = rf"kèm\s+theo\s+{type_}\s|(?:các|tiếp\s+theo(?:\s+các)?)\s+{type_}\s+số\s"
    return rf"{with_it}|các\s+{type_}\s+sửa\s+đổi(?!\w)|(?i:{type_})\s+số\s*:?\s*\d"
