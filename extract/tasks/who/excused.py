"""Who is named with a verb of doing, and yet need not do it, may do it, or has done it already."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...kept import kept
from ...patterns import pattern_of
from ..wording.acting import refused
from ..wording.lists import words_of

# What need not be done is ordered of nobody; "không" alone forbids, and who forbids orders.
_EXCUSED = pattern_of(r"(?<!\w)(?:(?:không|chưa)\s+(?:phải|cần|bắt\s+buộc)|được\s+miễn)(?!\w)")
# "Sở Nội vụ đã hoàn thành …" tells what was done; "các đơn vị đã sắp xếp …" are those who did, and "…, cần tiếp tục" orders more
# "Công ty được lập hóa đơn khác" allows; "các bệnh viện được chỉ đạo tuyến …" are those who were
_DONE = pattern_of(r"\s(?:đã|vừa)(?:\s\w+){0,2}$|\sđược$")
# "Báo Lào Cai trân trọng đăng toàn văn …" is courtesy of the writer, "Bộ Y tế vừa có văn bản gửi …" tells where a letter went
_SHOWN = pattern_of(r"(?:đăng|giới\s+thiệu|đưa\s+tin)(?!\w)")
_WRITTEN = pattern_of(r"có\s+(?:văn\s+bản|công\s+văn|công\s+điện)\s+gửi\s")
# "Các tổ chức quan tâm đã gửi hồ sơ": the verb says only which ones did
_DID = pattern_of(r"\s+đã\s")
_WHICH = ("quan tâm", "đăng ký", "tham gia", "phối hợp")
# but a day by which, or another clause, orders those who did something
_TO_DO = pattern_of(r"(?<!\w)(?:trước|chậm\s+nhất|xong|hạn|hoàn\s+thành|báo\s+cáo|yêu\s+cầu|đề\s+nghị)(?!\w)")
# "Các xã đã tích cực khắc phục hậu quả" praises, though "các xã đã khắc phục …" may be those who did
_HOW = pattern_of(
    r"(?:tích\s+cực|chủ\s+động|quyết\s+liệt|kịp\s+thời|nghiêm\s+túc|quan\s+tâm|tập\s+trung|nỗ\s+lực|cố\s+gắng)\b"
)
# "hộ thuộc diện gia hạn thì được nộp sau", "Chủ tịch Hội đồng có quyền triệu tập họp": what anybody may do is no order
_MAY = pattern_of(r"\sthì\s+(?:được|có\s+thể)(?:\s|$)|\s(?:có\s+(?:thể|(?:thẩm\s+)?quyền)|được\s+(?:quyền|phép))$")
# "Các hộ có quyền sử dụng đất …": whose right it is, and not what he may do
_RIGHT = pattern_of(r"(?:sử\s+dụng|sở\s+hữu|quản\s+lý|khai\s+thác|khiếu\s+nại)\b")
# "Đơn vị nào chưa nộp thì …", "Cơ sở chưa khắc phục thì xử phạt": what becomes of whoever fails is no order to him
_WHOEVER = pattern_of(
    r"(?:\w+[\s,]+){1,4}?nào\b|(?:\w+[\s,]+){1,6}?(?:chưa|không|chậm)\s[^.;:]{2,120}?\sthì\s(?!(?:báo|gửi|làm|phải|đề|giải)\s)"
)
# "Các tổ phải được kiện toàn": somebody else does it to them.
_PASSIVE = pattern_of(r"(?:phải|cần)\s+được\s")
# "báo cáo UBND tỉnh, Bộ Tài chính về tình hình quản lý quỹ": he receives what is told of that, and does nothing
_ABOUT = pattern_of(r"\svề\s+(?:(?:tình\s+hình|kết\s+quả|tiến\s+độ)(?:\s|$)|việc$)")
# "Đồng chí Phó Giám đốc Sở chủ trì cuộc họp." tells who presided; an item of a plan, and an office that leads a meeting, are ordered to
_PRESIDES = pattern_of(r"chủ\s+trì\s+(?:(?:cuộc|buổi|phiên)\s+(?:họp|làm\s+việc)|hội\s+nghị|hội\s+thảo)\s*(?:\.|\Z)")
_PERSON = pattern_of(
    r"(?:(?:các\s+)?đồng\s+chí|ông|bà|(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|bí\s+thư|chánh\s+văn\s+phòng))\s",
    re.IGNORECASE,
)
_LABEL = pattern_of(r"\s*(?:\w{1,5}[.)/]|[-–+*•])\s")
_LONGEST_REST, _LONGEST_REFUSAL, _LONGEST_LAW = 300, 50, 400


def is_excused(found: re.Match[str]) -> bool:
    """Return whether the words from the name to the verb of doing, which may be "phải", excuse or allow somebody, or no order is given."""
    text, who = found.string, found.start("who")
    if _WHOEVER.match(text, who):
        return True
    if _PASSIVE.match(text, found.start("verb")) or _ABOUT.search(found["who"]):
        return True
    if _PRESIDES.match(text, found.start("verb")) and _tells_of_person(found):
        return True
    if found["who"].endswith("thì") and _in_trouble().search(found["who"]):
        return True
    if found["who"].endswith(" trân trọng") and _SHOWN.match(text, found.start("verb")):
        return True
    if found["who"].endswith((" vừa", " mới")) and _WRITTEN.match(text, found.start("verb")):
        return True
    if _EXCUSED.search(text, who, found.end("verb")) or _may(found) or _is_done(found):
        return True
    if _is_ordered_by_law(text, who):
        return True
    return refused().search(text, max(0, who - _LONGEST_REFUSAL), who) is not None


def _tells_of_person(found: re.Match[str]) -> bool:
    """Return whether somebody is named by his title or his office, in no item of a list."""
    text, line = found.string, found.string.rfind("\n", 0, found.start()) + 1
    return _PERSON.match(text, found.start()) is not None and _LABEL.match(text, line) is None


def _is_ordered_by_law(text: str, who: int) -> bool:
    line = text.rfind("\n\n", 0, who) + 1
    words = " ".join(text[max(line, who - _LONGEST_LAW) : who].split()) + " "
    return words.endswith(("giao ", "yêu cầu ", "cho ")) and _law_orders().search(words) is not None


def _may(found: re.Match[str]) -> bool:
    allowed = _MAY.search(found["who"])
    return allowed is not None and not (allowed[0].endswith("quyền") and _RIGHT.match(found["verb"]))


def _is_done(found: re.Match[str]) -> bool:
    rest = found.string[found.end() : found.end() + _LONGEST_REST].partition(". ")[0]
    if not (_did(found) or (_is_which(found) and not _TO_DO.search(rest))):
        return False
    return _goes_on().search(rest) is None


def _is_which(found: re.Match[str]) -> bool:
    return found["verb"].lower().endswith(_WHICH) and _DID.match(found.string, found.end("verb")) is not None


def _did(found: re.Match[str]) -> bool:
    if _DONE.search(found["who"]) is None:
        return False
    return not found["who"].lower().startswith(words_of("anybody")) or _HOW.match(found["verb"]) is not None


@cache
def _goes_on() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w)(?!cần\s+thiết\b)(?:{alternation(words_of('goes on'))})(?!\w)")


@cache
def _in_trouble() -> re.Pattern[str]:
    """Return the pattern of whoever has difficulties: "các xã có khó khăn, vướng mắc thì | báo cáo UBND tỉnh"."""
    trouble = alternation(words_of("trouble"))
    return pattern_of(rf"\s(?:có|gặp)\s(?:[^.;:]{{1,30}}\s)?(?:{trouble})(?!\w)[^.;:]{{0,40}}\sthì\Z")


@kept
def _law_orders() -> re.Pattern[str]:
    """Return the pattern of what a law orders of somebody, before his name: "Luật A và Nghị định B giao | Bộ Tài chính lập quỹ".

    It is told, but not what this document itself does; "Thông tư A đã sửa mẫu nên Sở yêu cầu …" is an order of the writer.
    """
    rules = alternation(types_with("rules"), blank=" ")
    of_writer = r"\s(?:nên|do\sđó|do\svậy|vì\svậy|vì\sthế)\s|(?<!của)\s(?:Sở|Giám đốc|Chủ tịch|UBND|Ủy ban|Ban|Phòng|Văn phòng|Cục)\s"
    return pattern_of(
        rf"(?:\A|[.;]\s)(?:\d{{1,2}}\.\s)?{rules}\s(?!này)(?:(?!\snày\s|{of_writer})[^,.;:]){{1,300}}"
        r"\s(?:giao|yêu cầu)\s(?:cho\s)?\Z"
    )
