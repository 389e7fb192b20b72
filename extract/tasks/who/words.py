"""The words of an item or a sentence, and who stands at their beginning."""

import re
from typing import NamedTuple

from ...model import Assignee
from ..wording.acting import bracketed_subject, ordered, passing_on, refused, subject
from ..wording.lists import any_of, head, holds, verb, words_of
from ..wording.naming import before_colon, towards, until
from .roles import may_name_behind, named_behind, read_roles

# What need not be done is ordered of nobody; "không" alone forbids, and who forbids orders.
_EXCUSED = re.compile(r"(?<!\w)(?:(?:không|chưa)\s+(?:phải|cần|bắt\s+buộc)|được\s+miễn)(?!\w)")
# "Sở Nội vụ đã hoàn thành …" tells what was done; "các đơn vị đã sắp xếp …" are those who did, and "…, cần tiếp tục" orders more
# "Công ty được lập hóa đơn khác" allows; "các bệnh viện được chỉ đạo tuyến …" are those who were
_DONE = re.compile(r"\s(?:đã|vừa)(?:\s\w+){0,2}$|\sđược$")
# "hộ thuộc diện gia hạn thì được nộp sau": what anybody may do is no order
_MAY = re.compile(r"\sthì\s+(?:được|có\s+thể)(?:\s|$)|\scó\s+thể$")
# "Đơn vị nào chưa nộp thì …", "Cơ sở chưa khắc phục thì xử phạt": what becomes of whoever fails is no order to him
_WHOEVER = re.compile(
    r"(?:\w+[\s,]+){1,4}?nào\b|(?:\w+[\s,]+){1,6}?(?:chưa|không|chậm)\s[^.;:]{2,120}?\sthì\s(?!(?:báo|gửi|làm|phải|đề|giải)\s)"
)
_GOES_ON = re.compile(r"(?<!\w)(?:tiếp\s+tục|khẩn\s+trương|cần|phải|đề\s+nghị|yêu\s+cầu)(?!\w)")
_ANYBODY = ("các ", "những ", "cơ quan", "đơn vị", "địa phương", "tổ chức", "cá nhân")
_LONGEST_REST, _LONGEST_REFUSAL = 300, 50
_STATES = re.compile(
    r"\s*(?:Kết\s+quả|Việc|Đây|Mức\s+độ|Tiến\s+độ|Nội\s+dung)\b[^.;:]{0,120}?\s(?:là|làm)\s+(?:một\s+|trong\s+|những\s+){0,3}"
    r"(?:căn\s+cứ|cơ\s+sở|tiêu\s+chí|điều\s+kiện)\b[^.;]*+[.;]?\s*\Z"
)
# "Tại khoản 2 Điều 4: …" says where a text is corrected
_FAULT = re.compile(
    r"\s*(?:Tại\s+(?:khoản|điểm|Điều|mục|phần|Phụ\s+lục|căn\s+cứ|trang|dòng|cột|biểu)\b|Các\s+nội\s+dung\s+khác\b)"
)
_TROUBLE = re.compile(
    r"\s*(?:(?:Trong\s+)?[Qq]uá\s+trình\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện)\b[^.;]{0,80}?(?:vướng\s+mắc|khó\s+khăn|phát\s+sinh|chưa\s+phù\s+hợp)"
    r"|(?:Nếu|Trường\s+hợp)\s[^.;]{0,60}?(?:vướng\s+mắc|khó\s+khăn|phát\s+sinh))"
)
# "… căn cứ Quyết định thi hành", "… thi hành Quyết định này": who carries the document out, not what he must do
_CARRIES_OUT = re.compile(
    r"(?:căn\s+cứ\s+(?:Quyết\s+định|Nghị\s+quyết)(?:\s+này)?,?\s+(?:tổ\s+chức\s+)?(?:thi\s+hành|thực\s+hiện)"
    r"|(?:chịu|có)\s+trách\s+nhiệm\s+(?:tổ\s+chức\s+|triển\s+khai\s+)?(?:thi\s+hành|thực\s+hiện)\s+(?:(?:Quyết\s+định|Nghị\s+quyết|Nghị\s+định|Thông\s+tư)(?:\s+này)?|(?:quyết\s+định|nghị\s+quyết|chỉ\s+thị)\s+này))\W*$"
)
# "Thay thế cụm từ … tại khoản 1 Điều 2 …" is done by the document itself; "Được sử dụng con dấu …" allows
_NO_ORDER = re.compile(
    r"(?:thay(?: thế)?|bãi bỏ|bỏ|sửa đổi(?:, bổ sung)?|bổ sung|đính chính) (?:các |một số )?(?:cụm từ|từ [“\"]|điểm \w{1,2} |khoản \w|điều \d)"
    r"|được (?:sử dụng|quyền|phép|hưởng|ký|đóng dấu|thừa)(?!\w)"
)
_ENDS_ROLE = re.compile(r"(?:trì|hiện|hợp|mưu|mối|chính)\s*:")
_ANSWERS = re.compile(r"chịu trách nhiệm (?:trước|nếu|khi để)\s")
_COURTESY = re.compile(
    r"(?<!việc\s)(?<!quả\s)(?:thực\s+hiện|triển\s+khai)\s+(?:tốt\s+|nghiêm\s+(?:túc\s+)?|đầy\s+đủ\s+|có\s+hiệu\s+quả\s+)?(?:các\s+|những\s+)?"
    r"(?:nội\s+dung|nhiệm\s+vụ|yêu\s+cầu|(?:nội\s+dung\s+)?(?:Chỉ\s+thị|Công\s+điện|Kế\s+hoạch|Công\s+văn|Thông\s+báo|Văn\s+bản|văn\s+bản))(?:\s+chỉ\s+đạo)?\s+(?:nêu\s+|tại\s+)?(?:trên|này)\W*$"
    r"|phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:triển\s+khai\s+|tổ\s+chức\s+)?thực\s+hiện\W*$|nghiêm\s+túc\s+(?:(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|triển\s+khai)(?:;|\W*$)"
)
_PRAISE = (
    *("đánh giá cao", "ghi nhận", "hoan nghênh", "biểu dương", "nhất trí", "đồng ý", "tán thành", "chấp thuận"),
    *("không nhất trí", "không đồng ý", "chưa đồng ý", "không thống nhất", "chưa thống nhất", "cơ bản thống nhất"),
    *("thống nhất với", "thống nhất theo", "thống nhất chủ trương", "thống nhất đề xuất", "thống nhất kiến nghị"),
    *("thống nhất đề nghị", "thống nhất ý kiến", "thống nhất nội dung"),
)
_NO_ORDER_BEGINS = ("thay ", "bãi bỏ ", "bỏ ", "sửa đổi", "bổ sung ", "đính chính ", "được ")
# "3. Đề nghị của Hội … (Tờ trình 03): chưa xem xét trong năm 2026" answers, and orders nothing
_WISHES = (
    "về đề nghị",
    "về kiến nghị",
    "đề nghị của",
    "kiến nghị của",
    "ý kiến của",
    "về ý kiến",
    "đề xuất của",
    "về đề xuất",
)
_ANSWERED = re.compile(r"[^:;]{5,250}:\s*(?:chưa|không|tạm thời chưa|đồng ý|nhất trí|chấp thuận|cơ bản)\s")
# "Các nội dung trái với kết luận này không áp dụng kể từ ngày …"
_LAPSES = re.compile(
    r"(?:riêng )?(?:các |những )?(?:nội dung|quy định|hướng dẫn|văn bản|điểm|khoản|mục)\b[^.;]{0,200}?\b(?:không|thôi|ngừng|hết) (?:còn )?(?:được )?(?:áp dụng|hiệu lực|có hiệu lực)"
)
_FACTS = ("kết quả", "việc", "đây", "mức độ", "tiến độ", "nội dung")
_CLOSES = ("tại ", "các nội dung khác", "trong quá", "quá trình", "nếu", "trường hợp")
_LONGEST_END = 120
_OPENING = re.compile(
    r"(?:Hồ sơ|Danh sách|Số liệu|Chứng từ|Đối với|Trên cơ sở|Căn cứ|Theo|Trong|Chậm nhất|Muộn nhất|Ngay sau khi|Hằng|Hàng|Định kỳ|Sau khi|Để|Nhằm|Từ|Ngoài|Cùng với|Trước)\s"
)
# A time may stand between a topic and whom it names: "Chế độ báo cáo: trước ngày 20 hằng tháng, các phòng gửi …"
_WHEN = re.compile(r"\s+(?:định\s+kỳ|trước|chậm\s+nhất|vào|trong|đến|hằng|hàng|từ|ngày|thứ|sau)\s")
_TOWARDS = ("đối với", "về phía", "riêng")
APART = "riêng "
_LONGEST_OPENING, _LONGEST_TOPIC, _LONGEST_CASE, _LONGEST_WHEN, LONGEST_HEAD = 160, 70, 250, 80, 40


class Words(NamedTuple):
    """Words at `start`..`end` of the clean text.

    Attributes:
        small: the words in small letters, with single spaces.
        ordering: whether a word of order stands among them.
        headed: whether a name stands at their beginning.
        acting: somebody and his verb at their beginning, but not somebody who only passes the order on.
        colon: somebody before a colon at their beginning.
        roles: those whom lines like "Đơn vị chủ trì: …" name, or words behind the work, "(Phòng Giá chủ trì)".
        excused: whether they begin with somebody who need not do a thing, or has done it: "Phòng Giá không phải báo cáo".
    """

    text: str
    start: int
    end: int
    small: str
    ordering: bool
    headed: bool
    acting: re.Match[str] | None
    colon: re.Match[str] | None
    roles: tuple[Assignee, ...]
    excused: bool

    @property
    def names_somebody(self) -> bool:
        """Whether the words begin with somebody who does something, or an order to somebody."""
        return self.acting is not None or self.colon is not None

    @property
    def told(self) -> bool:
        """Whether they are an outright order: "Giao Sở Nội vụ …", "Đề nghị Công ty …"."""
        return self.acting is not None and any_of("order").match(self.small) is not None

    @property
    def courtesy(self) -> bool:
        """Whether they only ask that all of the document be carried out: "… nghiêm túc triển khai thực hiện các nội dung trên"."""
        return _COURTESY.search(self.text, max(self.start, self.end - _LONGEST_END), self.end) is not None

    @property
    def charged(self) -> bool:
        """Whether they say what somebody answers for: "Giám đốc Sở Nội vụ có trách nhiệm …"."""
        return self.acting is not None and self.acting["verb"].split()[-2:] == ["trách", "nhiệm"]

    @property
    def answers(self) -> bool:
        """Whether they say for what somebody answers, and order nothing: "chịu trách nhiệm trước Giám đốc", "… nếu chậm trễ"."""
        return self.charged and _ANSWERS.search(self.small) is not None

    @property
    def states_fact(self) -> bool:
        """Whether they only say what something is or may be, what the document changes, or who carries it out."""
        if self.small.startswith(_PRAISE) and not (self.ordering and ordered().search(self.text, self.start, self.end)):
            return True
        if self.small.startswith(_WISHES) and _ANSWERED.match(self.small):
            return True
        if self.small.startswith(_NO_ORDER_BEGINS) and _NO_ORDER.match(self.small):
            return True
        if _LAPSES.match(self.small):
            return True
        if self.small.startswith(_FACTS) and _STATES.match(self.text, self.start, self.end):
            return True
        if self.small.startswith(_CLOSES) and (_FAULT.match(self.text, self.start, self.end) or self.in_trouble):
            return True
        ending = max(self.start, self.end - _LONGEST_END)
        doing = "thi hành" in self.small or "trách nhiệm" in self.small
        return doing and _CARRIES_OUT.search(self.text, ending, self.end) is not None

    @property
    def in_trouble(self) -> bool:
        """Whether they say what to do with difficulties, as many documents do at their end: "nếu có vướng mắc, …"."""
        return _TROUBLE.match(self.text, self.start, self.end) is not None

    @property
    def bidden(self) -> bool:
        """Whether they say of somebody that he must, or how: "UBND các xã chủ động …", "Văn phòng có trách nhiệm …"."""
        return (
            self.acting is not None and any_of("bidding").fullmatch(" ".join(self.acting["verb"].split())) is not None
        )

    @property
    def orders_something(self) -> bool:
        """Whether the words begin with a verb of doing."""
        return verb().match(self.small) is not None

    def has(self, kind: str) -> bool:
        """Return whether one of the words of `kind` in data/order_words.csv stands in the text."""
        return holds(self.small, kind)

    def begin_with(self, kind: str) -> bool:
        """Return whether the text begins with one of the words of `kind` in data/order_words.csv."""
        return self.small.startswith(words_of(kind)) and any_of(kind).match(self.small) is not None


def read_words(text: str, start: int, end: int) -> Words:
    """Return what `text[start:end]` begins with."""
    small = _on_one_line(text[start:end].lower())
    ordering, headed = holds(small, "order"), head().match(small) is not None
    apart = small.startswith(APART) and opens_with_name(small)
    found = _subject(text, start, end) if headed or ordering or apart else None
    excused = found is not None and is_excused(found)
    acting = None if found is None or excused or passing_on().search(found["who"]) else found
    colon = before_colon().match(text, start, end) if (headed or ordering) and ":" in small else None
    if acting and colon and colon["who"].endswith(")") and text.startswith(",", acting.end("who")):
        acting = None
    if small.startswith(_TOWARDS) and not excused and not (apart and acting):
        colon = towards().match(text, start, end)
        acting = None if colon else acting
        colon = colon or (until().match(text, start, end) if apart and acting is None else None)
    roles = read_roles(_on_one_line(text[start:end])) if ":" in small and _ENDS_ROLE.search(small) else ()
    if not (roles or acting or colon or excused) and may_name_behind(small):
        roles = named_behind(_on_one_line(text[start:end]))
    return Words(text, start, end, small, ordering, headed, acting, colon, roles, excused)


def _subject(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return somebody and his verb at the beginning; a verb inside a bracket is part of the name."""
    found = subject().match(text, start, end)
    if found is None or found["who"].count("(") == found["who"].count(")"):
        return found
    return bracketed_subject().match(text, start, end)


def past_opening(words: Words) -> Words:
    """Return the words behind an opening like "Đối với hồ sơ cũ," or "Chế độ báo cáo:" where somebody acts behind it."""
    if words.names_somebody or words.headed or words.roles or words.begin_with("procedure"):
        return words
    topic = _OPENING.match(words.text, words.start, words.end) is None
    mark, reach = (":", _LONGEST_TOPIC) if topic else (",", _LONGEST_OPENING)
    limit = min(words.end, words.start + reach)
    at = words.text.find(mark, words.start, limit)
    if words.states_fact:
        return words
    if topic and at >= 0 and _WHEN.match(words.text, at + 1, words.end):
        at, limit = words.text.find(",", at, at + _LONGEST_WHEN), at
    colon = -1 if topic else words.text.find(":", words.start, min(words.end, words.start + _LONGEST_CASE))
    while at >= 0 or colon >= 0:
        first = min(each for each in (at, colon) if each >= 0)
        if behind := _acting_behind(words, first):
            return behind
        if first == colon:
            colon = -1
        else:
            at = -1 if topic else words.text.find(mark, at + 1, limit)
    return words


def _acting_behind(words: Words, mark: int) -> Words | None:
    """Return the words behind a mark where somebody in particular acts in them."""
    start = _past_blanks(words.text, mark + 1, words.end)
    if not opens_with_name(words.text[start : start + LONGEST_HEAD]):
        return None
    behind = read_words(words.text, start, words.end)
    return behind if behind.acting is not None else None


def opens_with_name(text: str) -> bool:
    """Return whether somebody in particular is named at the beginning: with a capital, or as one of many; or an order given."""
    small = _on_one_line(text.lower())
    if small.startswith(APART):
        return head().match(small.removeprefix(APART).removeprefix("đối với ")) is not None
    named = (text[:1].isupper() or small.startswith(("các ", "những ", "chủ "))) and head().match(small) is not None
    return named or any_of("order").match(small) is not None


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _on_one_line(words: str) -> str:
    """Return the words with single spaces; few have others than ends of lines."""
    words = words.replace("\n", " ").replace("\t", " ")
    return " ".join(words.split()) if "  " in words else words


def is_excused(found: re.Match[str]) -> bool:
    """Return whether the words from the name to the verb of doing, which may be "phải", excuse or allow somebody, or no order is given."""
    text, who = found.string, found.start("who")
    if _WHOEVER.match(text, who):
        return True
    if _EXCUSED.search(text, who, found.end("verb")) or _MAY.search(found["who"]) or _is_done(found):
        return True
    return refused().search(text, max(0, who - _LONGEST_REFUSAL), who) is not None


def _is_done(found: re.Match[str]) -> bool:
    if _DONE.search(found["who"]) is None or found["who"].lower().startswith(_ANYBODY):
        return False
    rest = found.string[found.end() : found.end() + _LONGEST_REST].partition(". ")[0]
    return _GOES_ON.search(rest) is None
