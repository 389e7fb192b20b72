"""Words that order nobody, though they name somebody or have a verb of doing: praise, facts, answers, what closes a document."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...kept import kept
from ...letters import small_letters
from ...patterns import pattern_of
from ..wording.acting import ordered
from ..wording.courtesy import asks_for_all
from ..wording.lists import holds, verb_words, words_of
from .groups import group_words
from .words import Words

# "Tại khoản 2 Điều 4: …" says where a text is corrected
_FAULT = pattern_of(
    r"\s*(?:Tại\s+(?:[Kk]hoản|[Đđ]iểm|Điều|mục|phần|Phụ\s+lục|căn\s+cứ|trang|dòng|cột|biểu)\b|Các\s+nội\s+dung\s+khác\b)"
)
# "… còn một số nội dung chưa đúng quy định như: yêu cầu cơ sở nộp báo cáo sớm hơn" tells what was found
_AGAINST_RULES = pattern_of(r"[^.;:]{0,200}?(?:chưa đúng|không đúng|trái|sai)(?: với)? quy định như(?!\w)")
# "Đến năm 2027, 100% chi bộ dùng sổ tay điện tử" is an aim
_AIM = pattern_of(
    r"(?:Phấn\s+đấu,?\s+)?[Đđ]ến\s+(?:hết\s+|cuối\s+)?năm\s+\d{4},?\s+(?:(?:có|đạt|trên|ít\s+nhất|tối\s+thiểu|khoảng)\s+){0,2}\d{1,3}(?:[.,]\d{1,2})?\s?%"
)
# "… căn cứ Quyết định thi hành", "… thi hành Quyết định này": who carries the document out, not what he must do
_CARRIES_OUT = pattern_of(
    r"(?:căn\s+cứ\s+(?:Quyết\s+định|Nghị\s+quyết)(?:\s+này)?,?\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)"
    r"|(?:chịu|có)\s+trách\s+nhiệm\s+(?:chỉ\s+đạo\s+và\s+)?(?:tổ\s+chức\s+|triển\s+khai\s+)?(?:thi\s+hành|thực\s+hiện)\s+(?:(?:Quyết\s+định|Nghị\s+quyết|Nghị\s+định|Thông\s+tư)(?:\s+này)?|(?:quyết\s+định|nghị\s+quyết|chỉ\s+thị|Hướng\s+dẫn)\s+này))\W*(?:/\.\w)?$"
)
# "Thay thế cụm từ … tại khoản 1 Điều 2 …", "Bãi bỏ nội dung giao Sở A … tại Thông báo …" is done by the document itself; "Được sử dụng con dấu …" allows
_NO_ORDER = pattern_of(
    r"(?:thay(?: thế)?|bãi bỏ|bỏ|sửa đổi(?:, bổ sung)?|bổ sung|đính chính) (?:các |một số )?(?:cụm từ|từ [“\"]|điểm \w{1,2} |khoản \w|điều \d)"
    r"|(?:thay thế|bãi bỏ|hủy bỏ) (?:các |một số )?(?:nội dung|nhiệm vụ|yêu cầu|phần)\b[^.;]{0,160}?\stại (?:các )?(?:thông báo|công văn|kế hoạch|quyết định|chỉ thị|văn bản)(?!\w)"
    r"|(?:(?:mọi )?(?:thông tin|chi tiết|đầu mối) )?(?:chi tiết )?(?:xin )?liên hệ:"
    r"|được (?:sử dụng|quyền|phép|hưởng|ký|đóng dấu|thừa|mời|huy động|trưng tập|thuê)(?!\w)"
    # "Các nội dung trái với kết luận này không áp dụng kể từ ngày …"
    r"|(?:riêng )?(?:các |những )?(?:nội dung|quy định|hướng dẫn|văn bản|điểm|khoản|mục)\b[^.;]{0,200}?\b(?:không|thôi|ngừng|hết) (?:còn )?(?:được )?(?:áp dụng|hiệu lực|có hiệu lực)"
    # "Thể lệ cuộc thi: (phụ lục 1, 2 đính kèm)": where it stands
    r"|(?:thể lệ|cách thức|hình thức|nội dung|đối tượng|thành phần|thời gian|địa điểm)\b[^.;:]{0,60}:\s*\((?:theo |xem )?phụ lục [^()]{0,30}(?:kèm|kèm theo)\)\W*$"
    # "Điều 1. Ban hành kèm theo Nghị quyết này Quy chế …": what its writer does by it
    r"|ban hành kèm theo (?:[^\W\d_]+ ){1,3}này(?!\w)(?![^.;]{0,300}?(?:,|\svà) (?:đề nghị|yêu cầu|giao) )"
    # "Mức trích bằng 7% số thu …": how much it is
    r"|(?:mức|tỷ lệ|định mức|đơn giá)\s[^,.;:]{0,60}?\s(?:bằng|là|tối đa|không quá|từ)\s+\d"
)
# "4. Công văn này thay thế Công văn số 198" is about the document
_OF_ITSELF = pattern_of(
    r"(?:công văn|văn bản|kế hoạch|chương trình|hướng dẫn|thông báo|quyết định|chỉ thị|nghị quyết|quy chế|quy định|đề án)(?: phối hợp| hành động)? này (?:thay|có hiệu lực|bãi bỏ|hủy bỏ)(?!\w)"
)
_FROM_IN_FORCE = pattern_of(
    r"\d{1,3} ngày(?: làm việc)?,? (?:kể từ|tính từ|từ|sau) (?:ngày|khi) [^,.;]{0,60}?có hiệu lực"
)
# "Quyết định này có hiệu lực kể từ ngày ký. Giao Sở Tư pháp …": its effect is told in a sentence of its own
_ITS_EFFECT = pattern_of(
    r"(?:công văn|văn bản|kế hoạch|chỉ thị|quyết định|nghị quyết|quy chế|quy định) này (?:bắt đầu )?có hiệu lực[^.;:]{0,160}\.(?=\s|$)"
)
_AND_REPORTS = pattern_of(
    r"chịu trách nhiệm (?:thi hành|thực hiện) [^,.;]{3,40}? này,? (?:và |đồng thời )?(?=(?:báo cáo|gửi|hoàn thành|tổng hợp)\s[^.;]{0,120}?(?:trước|trong|chậm nhất|đến|hết) (?:(?:là|vào|hết|ngày|\d{1,2} ?(?:giờ|h)\d{0,2}) ?){0,5}\d{1,2}(?:[/.-]| tháng )\d)"
)
# "Thống nhất lùi thời gian họp sang ngày 05/9.", "Thời hạn nộp hồ sơ được kéo dài đến ngày 05/9" alone: what is agreed to, and no work
_AGREES = pattern_of(
    r"(?:riêng )?(?:thời (?:gian|hạn)|hạn) [^.;:,]{2,120}? được (?:kéo dài|gia hạn|lùi) [^.;]*[.;]?$|"
    r"(?:(?:cơ bản )?thống nhất|đồng ý|nhất trí) (?:lùi|kéo dài|gia hạn|chủ trương|với |theo (?:đề|phương)|cho )[^.;]*[.;]?$"
    # "Theo đề nghị của Phòng Giá, Giám đốc Sở đồng ý gia hạn thời hạn … đến ngày 27/02"
    r"|(?:(?:theo|xét) đề nghị của [^.;,]{3,80}, )?(?:giám đốc|lãnh đạo|chủ tịch|bộ trưởng|thủ tướng|sở|bộ|ubnd|ủy ban nhân dân)\b[^.;,:]{0,50}?"
    r"\s(?:thống nhất|đồng ý|nhất trí|cho phép)(?: cho)? (?:[^.;,:]{2,60}? )?(?:lùi|kéo dài|gia hạn|điều chỉnh) (?:thời|hạn)[^.;,]*[.;]?$"
)
# "Ban Thường vụ đánh giá tiến độ của các dự án còn chậm", but "Lãnh đạo các phòng đánh giá những việc còn chậm"
_JUDGES = pattern_of(
    r"(?:(?:ban (?:thường vụ|chấp hành)|thường trực|hội nghị|cuộc họp|ubnd|ủy ban nhân dân|(?:phó )?(?:chủ tịch|bí thư|giám đốc|thủ tướng))(?!\w)[^.;:,]{0,60}?\s(?:đánh giá|nhận thấy|nhận định|ghi nhận)"
    r"\s(?!(?:các|những|lại|rõ)\s)(?:(?:của các\s|(?!các\s|những\s))[^\s.;:,]+\s){1,8}?(?:còn|chưa|đã|rất|cơ bản)\s)"
)
# "Về kết quả: Các phòng đã nộp 8 báo cáo trước ngày 30/10" tells of what was; "… đã được giao, khẩn trương hoàn thành" does not
_RESULTS = pattern_of(
    r"(?:\w{1,4}[.)] )?(?:về )?(?:kết quả|tình hình|ưu điểm)(?: [^.;:]{2,60})?: [^.;:]{2,60}? đã (?!được |có |giao )"
    r"(?![^\n]*(?<!\w)(?:cần|phải|khẩn trương|tiếp tục|đề nghị|có trách nhiệm|tập trung)(?!\w))"
)
# "UBND xã Lộc An chỉ tiếp nhận 12 hồ sơ" tells of what was; "chỉ tiếp nhận 01 bộ hồ sơ" says how it is done
_DID_LITTLE = pattern_of(
    r"[^.;:,]{3,80}?\s(?:mới|chỉ|mới chỉ) (?:tiếp nhận|cấp|giải quyết|hoàn thành|thực hiện|xử lý|giải ngân) (?:được )?(?!0?1\s)\d{1,6} (?:hồ sơ|giấy|vụ|việc|trường hợp|lượt|đơn|dự án|công trình)(?!\w)(?![^.;]*\s(?:trước ngày|chậm nhất|trong năm|mỗi)\s)"
)
# "Trong khi chờ hướng dẫn, các chủ đầu tư tiếp tục thực hiện theo điểm c khoản 2 Điều 16 …": which provision holds in the meantime
_MEANWHILE = pattern_of(r"[Tt]rong\s+(?:khi|lúc|thời\s+gian)\s+(?:chờ|chưa)\s[^.;:,]{2,120},\s+\Z")
_FOLLOWS = pattern_of(
    r"[^.;:]{2,120}?\s(?:vẫn|tiếp tục) (?:thực hiện|áp dụng) theo (?:đúng )?(?:quy định|các quy định|điểm|khoản|điều|luật|nghị định|thông tư)\b(?![^;]*\s(?:trước|chậm nhất|trong)\s[^;]*\d[/.-]\d)[^;]*\Z"
)
_LONGEST_WAIT = 160
_THANKS = pattern_of(r"[^.;:,]{0,80}?(?:trân trọng|xin|chân thành|rất) c[ảá]m ơn")
_ANSWERS = pattern_of(r"chịu trách nhiệm (?:trước|nếu|khi để)\s")
_LONGEST_END = 120
_GAP = 4


def states_fact(words: Words) -> bool:
    """Return whether words only say what something is or may be, what the document changes, or who carries it out."""
    small, text, start, end = words.small, words.text, words.start, words.end
    answers = small.startswith(words_of("praise")) or (small.startswith(words_of("wish")) and _answered().match(small))
    if answers and not (words.ordering and ordered().search(text, start, end)):
        return True
    tells = _AGREES.match(small) or _OF_ITSELF.match(small) or _lays_down().match(small)
    if tells and not (words.ordering and ordered().search(text, start, end)):
        return True
    if (_DID_LITTLE.match(small) or _RESULTS.match(small)) and not words.ordering:
        return True
    if " quy định như" in small and _AGAINST_RULES.match(small):
        return True
    if _NO_ORDER.match(small) or _way_of_work().match(small):
        return True
    thanks = _THANKS.match(small) if "m ơn" in small else None
    if thanks and (words.acting is None or words.acting.start("verb") >= start + thanks.end()):
        return True
    if small.startswith(words_of("fact")) and _is_something().match(small):
        return True
    if _FAULT.match(text, start, end) is not None or _names_what_holds(words):
        return True
    return in_trouble(words) or _carries_out(words)


def _names_what_holds(words: Words) -> bool:
    """Return whether somebody is only told which provision holds until another one comes."""
    if not ("vẫn " in words.small or "tiếp tục " in words.small) or _FOLLOWS.match(words.small) is None:
        return False
    return _MEANWHILE.search(words.text, max(0, words.start - _LONGEST_WAIT), words.start) is not None


def is_aim(text: str, start: int, end: int) -> bool:
    """Return whether words say what share is to be reached in a year, and order nobody: "Đến năm 2027, 100% chi bộ dùng sổ tay điện tử"."""
    return _AIM.match(text, start, end) is not None


def judges(words: Words) -> bool:
    """Return whether who leads says first how things stand: "Ban Thường vụ đánh giá tiến độ còn chậm …"."""
    return _JUDGES.match(words.small) is not None


def disclaims(words: Words) -> bool:
    """Return whether words of what orders nobody stand there: "… có hiệu lực từ ngày ký", but not "trong 30 ngày kể từ ngày … có hiệu lực".

    Beside an order its effect may be told in a sentence of its own. Who answers for a document and reports by a day is ordered to: "… chịu trách nhiệm thi hành Công văn này, báo cáo trước ngày 30/5".
    """
    if not words.has("none"):
        return False
    said = _AND_REPORTS.sub("", _FROM_IN_FORCE.sub("", words.small))
    if words.ordering and _opens_with_order(words):
        said = _ITS_EFFECT.sub("", said)
    return holds(said, "none")


def _opens_with_order(words: Words) -> bool:
    """Return whether a sentence begins with an order: "Giao Sở Tư pháp …", but not "Bãi bỏ Quyết định 15 giao Sở Tư pháp …"."""
    found = ordered().finditer(words.text, words.start, words.end)
    before = (words.text[max(words.start, each.start() - _GAP) : each.start()].rstrip() for each in found)
    return any(not said or said[-1] in ".;" for said in before)


def in_trouble(words: Words) -> bool:
    """Return whether they say what to do with difficulties, as many documents do at their end: "nếu có vướng mắc, …"."""
    return _trouble().match(words.small) is not None


def _carries_out(words: Words) -> bool:
    doing = "thi hành" in words.small or "trách nhiệm" in words.small
    return doing and _CARRIES_OUT.search(words.text, max(words.start, words.end - _LONGEST_END), words.end) is not None


def is_courtesy(words: Words) -> bool:
    """Return whether they only ask that all of the document be carried out: "… nghiêm túc triển khai thực hiện các nội dung trên"."""
    return asks_for_all(words.text, words.start, words.end)


def answers_for(words: Words) -> bool:
    """Return whether they say for what somebody answers, and order nothing: "chịu trách nhiệm trước Giám đốc", "… nếu chậm trễ"."""
    return words.charged and _ANSWERS.search(words.small) is not None


@kept
def _way_of_work() -> re.Pattern[str]:
    """Return the pattern of how a group is, and not what it does: "Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, tự giải thể …".

    A verb of doing before says what it does, "Tổ công tác rà soát các hội hoạt động theo quy chế cũ", but where it is of the
    name: "Hội đồng kiểm kê", "Ban Chỉ đạo thực hiện Đề án 06".
    """
    verb = rf"\s(?:{verb_words()})\b"
    named = rf"(?:(?:(?<=tổ)|(?<=đồng)){verb}|\s(?:thực hiện|triển khai)(?:{verb})?)?"
    way = r"(?:(?:làm việc|hoạt động) theo (?:chế độ|nguyên tắc|quy chế)|tự (?:giải thể|chấm dứt|kết thúc))(?!\w)"
    subject = rf"(?:(?:các )?thành viên )?{group_words()}{named}(?:(?!\s{way}|\s(?:các|những)\s|{verb})[^.;:]){{0,80}}"
    return pattern_of(rf"{subject}\s{way}")


@cache
def _answered() -> re.Pattern[str]:
    """Return the pattern of an answer to a wish: "Đề nghị của Hội … (Tờ trình 03): chưa xem xét trong năm 2026"."""
    return pattern_of(rf"[^:;]{{5,250}}:\s*(?:{alternation(words_of('reply'))})\s")


@cache
def _is_something() -> re.Pattern[str]:
    """Return the pattern of what something is: "Kết quả thực hiện là một trong những tiêu chí đánh giá"."""
    facts, bases = (alternation(words_of(kind)) for kind in ("fact", "basis"))
    return pattern_of(
        rf"(?:{facts})\b[^.;:]{{0,120}}?\s(?:là|làm)\s+(?:một\s+|trong\s+|những\s+){{0,3}}(?:{bases})\b[^.;]*+[.;]?\s*\Z"
    )


@cache
def _trouble() -> re.Pattern[str]:
    trouble = alternation(words_of("trouble"))
    return pattern_of(
        rf"(?:trong )?quá trình (?:tổ chức|triển khai|thực hiện)\b[^.;]{{0,80}}?(?:{trouble})"
        rf"|(?:nếu|trường hợp)\s[^.;]{{0,60}}?(?:{trouble})"
    )


@kept
def _lays_down() -> re.Pattern[str]:
    """Return the pattern of what another document lays down: "Điều 14 Luật Phí quy định | người nộp …"."""
    rules = alternation(map(small_letters, types_with("rules")), blank=" ")
    part = r"(?:(?:khoản|điều) \d{1,3}[a-zđ]?|điểm [a-zđ])"
    return pattern_of(rf"{part} [^.;:]{{0,120}}?{rules} [^.;:]{{0,120}}? quy định[ :]")
