"""The subject line (trích yếu) that follows a reference: "… của Chính phủ | về cơ chế một cửa |; Kế hoạch …"."""

import re
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.passing import was_passed
from ..grammar.places import FORMER
from ..letters import UPPER, small_letters
from ..patterns import pattern_of
from .title_ends import title_length
from .title_goes_on import CHANGES
from .title_words import title_verbs

_MOST = 400
# "… hướng dẫn lưu trữ | quy định về lệ phí như sau:", "… về lệ phí | và khoản 2 Điều 4 Thông tư số 5", but "sửa đổi Thông tư quy định về lệ phí"
_SAYS = pattern_of(
    r"(?<!Chính phủ)(?<!\svà)(?<!,)\squy\s+định(?:\s*:|\s+(?:rõ|cụ\s+thể|trách\s+nhiệm|về(?=\s[^.;:]{2,150}?\snhư\s+sau))(?!\w))|(?<!\d)\svà\s+(?:(?:điểm|khoản)\s+\w{1,3}\s+){0,2}Điều\s+\d"
)
# "Thay cụm từ tại Nghị định A “về việc nộp hồ sơ” bằng “về việc gửi hồ sơ”": what is changed there, and no title
_CHANGES_WORDING = pattern_of(
    r"(?<!\w)(?:cụm\s+từ|thay\s+(?:thế|các|từ)|bổ\s+sung\s+(?:vào|tại|sau)|bãi\s+bỏ|sửa(?!\w)|bỏ\s)", re.IGNORECASE
)
_EXCHANGED = pattern_of(r"\s+(?:bằng|thành|được\s+thay|được\s+sửa)(?!\w)")
_LONGEST_CLAUSE = 300
# what may open a quotation that a proper mark closes
_OPENED = pattern_of(r"[“\"«„]|''|‘‘|``")
# "… | triển khai thực hiện Nghị quyết số 5-NQ/TU"
_NUMBERED = pattern_of(rf"\s+[^,;.:()]{{0,60}}?\s[{UPPER}][^\W\d_]+(?:\s[^\W\d_]+){{0,3}}\s+số\s*:?\s*\d")


# Of those who act by a document only its author does so: "Chủ đầu tư căn cứ Quyết định số 5 … của UBND tỉnh | thu hồi đất của Công ty A, bàn giao mặt bằng".
_AUTHORS_DEED = pattern_of(
    r"\s+(?:của\s[^,;.:()]{1,80}?\s)?(?:thu\s+hồi\s+đất\s+của|giao\s+(?:dự\s+toán|chỉ\s+tiêu|biên\s+chế)|công\s+bố)(?!\w)"
)
# "(Tờ trình số 5/TTr-SNV) | về dự thảo Quyết định", "(Tờ trình số 6/TTr-UBND) | trình Chính phủ về việc …", but "(Báo cáo số 7/BC-UBND) về cơ bản"
_ABOUT_WHAT = r"(?:việc(?!\s+(?:này|trên|nêu))|dự\s+thảo|(?:Dự|Đề)\s+án|Chương\s+trình|Kế\s+hoạch|Quy\s+hoạch|chủ\s+trương|phương\s+án|tình\s+hình|kết\s+quả)\s"
# "về việc | ghi tại trích yếu", "… | nêu trên": what says only where the subject stands
_ELSEWHERE = pattern_of(
    r"(?:(?:đã\s+)?(?:ghi|nêu|nói)\s+)?(?:(?:tại|ở|trong)\s+trích\s+yếu(?!\w)|trên(?=\s*(?:[,.;)]|\Z)))"
)
# What may be of a heading's own title, and not of the document that it cites: "THỰC HIỆN CHỈ THỊ SỐ 10/CT-TTG VỀ … TRÊN ĐỊA BÀN XÃ";
# a decision that changes the cited one has no other title than that.
_MAY_BE_OWN = pattern_of(
    r"\s(?:TRÊN\s+ĐỊA\s+BÀN|GIAI\s+ĐOẠN|NĂM\s+(?:HỌC\s+)?\d{4}|TẠI|CỦA\s+(?:SỞ|PHÒNG|UBND|ỦY\s+BAN|TỈNH|THÀNH\s+PHỐ|HUYỆN|XÃ|PHƯỜNG|ĐẢNG|TRƯỜNG))(?!\w)"
)
_CHANGES_IN_HEADING = pattern_of(
    r"(?<!\w)(?:SỬA\s+ĐỔI|BỔ\s+SUNG|ĐIỀU\s+CHỈNH|THAY\s+THẾ|BÃI\s+BỎ|HẾT\s+HIỆU\s+LỰC)(?!\w)"
)
# "…, BÃI BỎ QUYẾT ĐỊNH B", "… VÀ ĐỀ XUẤT SỬA ĐỔI": what the heading does besides
_NEXT_DEED = pattern_of(r"(?:,|\sVÀ)\s+(?:BÃI\s+BỎ|THAY\s+THẾ|SỬA\s+ĐỔI|ĐỀ\s+XUẤT)(?!\w)")
# "về trợ cấp bão lũ | được chi theo mức tại Thông tư này", "về đặt tên đường | bằng các mẫu kèm theo Nghị định này"
_THIS = pattern_of(
    r"\s(?:Điều|[Kk]hoản|[Đđ]iểm|Luật|Nghị\s+định|Nghị\s+quyết|Thông\s+tư|Quyết\s+định|Quy\s+chế|Quy\s+định|Kế\s+hoạch)\s+này(?!\w)"
)
_SAID_OF_IT = pattern_of(r"(?P<title>.+)\s(?:được|phải)\s", re.DOTALL)
# "… | trái với Nghị định này", but "về trái phiếu doanh nghiệp | theo Nghị định này", "về các đối tượng khác thuộc diện tại Nghị định này"
_BESIDE_IT = pattern_of(
    r"(?P<title>.+?)\s(?:bằng\s+các|(?:(?:cho\s+)?phù\s+hợp|trùng|khác)\s+với|trái\s+(?:với|quy\s+định))(?!\w)",
    re.DOTALL,
)
_BY_IT = pattern_of(
    r"(?P<title>.+)(?<!kèm)(?<!hiện)\stheo(?:\s+quy\s+định\s+(?:tại|của))?(?:\s+(?:điểm|khoản|Điều)\s+\w{1,3})*",
    re.DOTALL,
)
# "ngày 15/11/2010 giữa Bộ Tài chính và Bộ Nội vụ | hướng dẫn …", but "giữa Tòa án tỉnh và UBND tỉnh chưa quy định về …"
_BETWEEN = rf"\s{{1,3}}giữa\s+(?=[{UPPER}])[^.;:,()\d]{{3,80}}?\svà\s[^.;:,()\d]{{3,80}}?(?<!chưa)(?<!không)(?<!đã)(?<!có)(?<!định)(?<!dẫn)(?=\s+(?:về|hướng\s+dẫn|quy\s+định)\s)"
# "ngày 18/01/2026 của XNTD Minh Hà | về việc …", "của UBND tỉnh Sơn La - Trưởng nhóm hợp tác | về việc …", "của Công ty Minh Hà tại Huế | về việc …": a writer of no list, what he is besides, where he sits
_BY_ANOTHER = rf"\s{{1,3}}(?:của|[-–]|tại(?!\s+(?:Điều|Khoản|Mục|Điểm|Phần)\s))\s+(?=[{UPPER}])(?:(?!\s(?:đã|chủ\s+trì|tham\s+mưu|có\s+ý\s+kiến)\s)[^.;:,()“”\"/]){{3,120}}?(?=\s+(?:[Vv]ề\s*việc|[Vv]/v|[Vv]ề\s+(?:triển\s+khai|tổ\s+chức|thực\s+hiện))\s)"
# "của HĐND tỉnh | Khóa XVII, nhiệm kỳ 2016 - 2021, kỳ họp thứ 3 | về việc …": which assembly it was, and when it sat
_TERM = r"[Kk]hóa\s+[IVX\d]{1,5}"
_COUNTED = r"thứ\s+(?:\d{1,2}|[Nn]hất|(?:(?:hai|ba|bốn)\s+)?mươi(?:\s+\w{2,4})?|mười(?:\s+\w{2,4})?|\w{1,6})"
_SESSION = (
    rf"(?:(?:tại\s+)?[Kk]ỳ\s+họp\s+(?:(?:lần\s+)?{_COUNTED}|(?:chuyên\s+đề|bất\s+thường)(?:\s+(?:lần\s+)?{_COUNTED})?))"
)
_AT_SESSION = rf"(?:,?\s{{1,3}}(?:{_TERM}|\({_TERM}\))(?=,?\s))?(?:,?\s{{1,3}}nhiệm\s+kỳ\s+\d{{4}}\s?[-–]\s?\d{{4}}(?=,?\s))?(?:(?:,|\s[-–])?\s{{1,3}}{_SESSION})?"
_BEHIND_BRACKET = pattern_of(rf"\s?\)(?=\s+(?:trình\s[^.;:()\d]{{3,60}}?\s)?[Vv]ề\s+{_ABOUT_WHAT})")

# "theo Quyết định số 5/QĐ-UBND ngày 10/12/2024 phê duyệt, các phòng …": so much only ends a clause
_APPROVED = rf"(?:ban\s+hành|phê\s+(?:duyệt|chuẩn))(?:\s+ngày\s+\d|\s*[.;)]|,\s+(?:các\s|nay\s|[{UPPER}]))"
# An order has a deadline: "Giao Sở Tài chính rà soát (Báo cáo số 7/BC-STC) về việc giải ngân | trước ngày 20/6/2025".
# as resolutions of the Party begin, and nothing that is quoted from within a document
_SEVERAL = "Một số vấn đề về "
_ORDERED = pattern_of(r"(?:\d[\d.]*\)?\s+|[a-zđ]\)\s+|[-+]\s+)?(?:Giao|Đề\s+nghị|Yêu\s+cầu)\s")
_DEADLINE = pattern_of(r",?\s+(?:(?:hoàn\s+thành|xong)\s+)?(?:trước\s+ngày|chậm\s+nhất)\s")


def before_deadline(text: str, sentence: int, start: int, limit: int) -> int:
    """Return where a title from `start` may end at most: before the deadline, where the sentence that begins at `sentence` orders."""
    due = _DEADLINE.search(text, start, min(limit, start + _MOST)) if _ORDERED.match(text, sentence, start) else None
    return due.start() if due else limit


def behind_bracket(text: str, start: int, end: int) -> int:
    """Return where to look for the title of a reference: behind the bracket in which it stands alone, with who wrote it before."""
    if not text.endswith("(", 0, start):
        return end
    closed = _BEHIND_BRACKET.match(text, end)
    return closed.end() if closed else end


def title_after(
    text: str,
    end: int,
    limit: int,
    *,
    whole: bool,
    ground: bool = False,
    day: str | None = None,
    of_part: bool = False,
    acting: bool = False,
) -> str | None:
    """Return the subject line that follows the reference ending at `end`, without "về (việc)", or None.

    `limit`: where the sentence of the reference ends; the next item of a list is no part of a title.
    `whole`: the reference says its date or its issuer. After a short one a verb of doing goes on with the sentence:
    "Căn cứ Thông tư 09/2013/TT-BXD tổ chức lập và phê duyệt …". Behind a comma such a verb is that of the sentence too:
    "Thực hiện Công văn số 12/UBND-NC ngày 05/3/2025 của UBND tỉnh, giao các phòng …".
    `ground`: it stands in a line of grounds, in which nobody acts.
    `day`: that of the reference (ISO), whose title names nothing later.
    `of_part`: a part of the document is meant, and what it says follows the title: "Tại Điều 9 Thông tư số 5/2020/TT-BNV hướng dẫn
    lưu trữ quy định về lệ phí như sau:".
    `acting`: somebody named before acts by it, and the verb behind it is what he does: "Các phòng căn cứ Kế hoạch số 7/KH-UBND ngày
    08/4/2025 triển khai …". So it is not where that verb names a document, as titles do,
    or what only its author does.
    """
    quoted = _in_quotes().match(text, end, limit)
    if quoted and _is_named(quoted, whole=whole, of_part=of_part):
        return " ".join(quoted["title"].split())
    of_author = _NUMBERED.match(text, end) or _AUTHORS_DEED.match(text, end)
    acts = text.startswith(",", end) or (acting and of_author is None)
    opened = _opening(whole and not acts).match(text, end)
    if opened is None or (not opened["lead"] and was_passed(text, end)):
        return None
    start = opened.end() if opened["lead"] else opened.start("verb")
    if _ELSEWHERE.match(text, start, limit):
        return None
    window = _within_quotes(text[start : max(start, min(start + _MOST, limit))])
    # a capital begins nothing in a heading that is all in capitals
    words = window[: title_length(text, small_letters(window) if window.isupper() else window, day, ground=ground)]
    if window.isupper() and _may_be_own(text, end, words):
        return None
    said = _SAYS.search(window) if of_part and not CHANGES.match(words) else None
    words = _without_this(words[: said.start()] if said else words)
    title = " ".join(words.split()).rstrip(",;").removesuffix(" và")
    # "quy định: …" quotes the document, it does not name it; "ban hành kèm theo Quyết định số 5" says with what it was issued
    verb = " ".join((opened["verb"] or "").split())
    return title if title and title != verb and not title.startswith("ban hành kèm theo ") else None


def _within_quotes(window: str) -> str:
    """Return what stands before the mark that closes a quotation begun before: "“Kế hoạch thực hiện Nghị định A về nhà ở” | trên địa bàn"."""
    before, closed, _ = window.partition("”")
    return before if closed and not _OPENED.search(before) else window


def _without_this(words: str) -> str:
    """Return the words before what is said of the document "tại Nghị định này", or none: a title does not name what it stands in."""
    this = _THIS.search(words) if " này" in words else None
    if this is None:
        return words
    before = words[: this.start()]
    said = _SAID_OF_IT.match(before) or _BESIDE_IT.match(before) or _BY_IT.fullmatch(before)
    return said["title"] if said else ""


def _may_be_own(text: str, end: int, words: str) -> bool:
    """Return whether the words in capitals behind a reference that ends at `end` may be of the heading in which it stands."""
    if _NEXT_DEED.search(words):
        return True
    changes = _CHANGES_IN_HEADING.search(text, max(0, end - _LONGEST_CLAUSE), end) is not None
    return not changes and _MAY_BE_OWN.search(words) is not None


def _is_named(quoted: re.Match[str], *, whole: bool, of_part: bool) -> bool:
    """Return whether what stands in quotation marks is a title, and no wording that is changed or a provision that is quoted."""
    if not whole and not quoted["about"] and not quoted["title"].startswith(_SEVERAL):
        return False
    text, start = quoted.string, quoted.start()
    if _EXCHANGED.match(text, quoted.end()) is not None:
        return False
    before = re.split(r"[.;:]\s|\n\n", text[max(0, start - _LONGEST_CLAUSE) : start])[-1]
    changes = of_part or _CHANGES_WORDING.search(before) is not None
    return not changes or (quoted["about"] or "")[:1] == "V"


def opens_title(words: str) -> bool:
    """Return whether words begin as a title does, "về việc phân công", "phê duyệt …"; those of "Kế hoạch hành động" do not."""
    return _title_start().match(words) is not None


@lru_cache
def _title_start() -> re.Pattern[str]:
    return pattern_of(rf"(?:về|v/v|{alternation(title_verbs('yes', 'whole'))})\s", re.IGNORECASE)


@lru_cache
def _opening(whole: bool) -> re.Pattern[str]:
    verbs = title_verbs("yes", "whole") if whole else title_verbs("yes")
    verbs |= {verb.upper() for verb in verbs}  # a heading in capitals
    return pattern_of(
        rf"(?:\s{{1,3}}của\s+Chính\s+phủ(?=\s))?(?:{FORMER})?(?:\s{{1,3}}\d{{1,2}}(?=,?\s+\(?khóa\s))?{_AT_SESSION}(?:\s\([^()\n]{{2,240}}\)(?=\s+[Vv](?:ề\s|/v\s))|\s\([{UPPER}&]{{2,12}}\)(?=\s+(?:ban\s+hành|phê\s+duyệt|quy\s+định|hướng\s+dẫn)\s))?(?:{_BETWEEN})?(?:{_BY_ANOTHER})?(?:(?:\s\([^()\n]{{2,240}}\))?\s{{1,3}}hỏi(?=\s+[Vv]ề\s))?(?:\s{{1,3}}(?:gửi|trình(?!\s+(?:bày|tự|độ)(?!\w)))(?!\s+kèm)(?:\s+[^\s.;:()\d]+){{1,14}}?(?=\s+[Vv]ề\s+{_ABOUT_WHAT}))?,?(?!\s*\n\s*\n)\s{{1,4}}(?:(?P<lead>(?:[Vv]ề\s*việc|[Vv]/v|[Vv]ề(?:\s+Về(?:\s+việc)?)?|VỀ(?:\s+VIỆC)?|việc(?=\s+ban\s+hành\s+[{UPPER}]))\s+)|(?P<verb>(?:ban\s+hành|phê\s+duyệt)(?=\s+[“\"][{UPPER}])|(?!{_APPROVED})(?:{alternation(verbs)})(?!\w|\s*[\"“]|\s+(?:cụ\s+thể\s+|rõ\s+)?tại\s|(?:,?\s+bổ\s+sung)?\s+bởi\s)))"
    )


@lru_cache
def _in_quotes() -> re.Pattern[str]:
    """Return the pattern of a title that stands in quotation marks from its first word: '"Về việc đặt tên đường"'."""
    several = r"(?:một\s+số|những)\s+(?:vấn\s+đề|nội\s+dung|nhiệm\s+vụ|giải\s+pháp|chủ\s+trương|chính\s+sách)"
    begins = rf"(?:(?P<about>về\s+việc|v/v|về(?!\s+việc\s))\s+|(?=(?:{alternation(title_verbs('yes'))}|{several})\s))"
    within = r"(?<=\s)[“\"][^“”\"«»\n]{1,60}(?<!\s)[”\"]"
    words = rf"(?P<title>(?:[^“”\"«»\n]|\n(?!\s*\n)|{within}){{5,300}}?)"
    return pattern_of(rf"\s{{1,4}}[“\"«]\s?(?i:{begins}){words}\s?[.;]?(?:\s?[”»]|(?<!\s)\")")
