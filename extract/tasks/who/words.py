"""The words of an item or a sentence, and who stands at their beginning."""

import re
from typing import NamedTuple

from ...model import Assignee
from ...patterns import pattern_of
from ..wording.acting import bracketed_subject, passing_on, person, subject, written_to
from ..wording.lists import any_of, head, holds, verb, words_of
from ..wording.naming import before_colon, towards, until
from .excused import is_excused
from .roles import may_name_behind, named_behind, read_roles

_ENDS_ROLE = pattern_of(r"(?:trì|hiện|hợp|mưu|mối|chính|vị|quan|nhiệm|trách|phận|đạo)\s*:")
_TOWARDS = ("đối với", "về phía", "riêng")
_OTHERS = ("các ", "những ")
# "họp phân công thành viên phụ trách từng xóm": whoever is ordered sees to it that some of his own people do
_OWN_PEOPLE = pattern_of(
    r"(?:cho\s+)?(?:thành\s+viên|cán\s+bộ|công\s+chức|viên\s+chức|nhân\s+viên|người|lực\s+lượng)(?:\s+[^\W\dA-ZĐ]+){0,2}"
)
# "Ban Xây dựng Đảng phân công đảng viên vận động từng hộ"
_MEMBERS = pattern_of(r"(?:đảng|đoàn|hội)\s+viên(?:\s+[^\W\dA-ZĐ]+){0,2}")
_APPOINTING = pattern_of(r"(?:[Pp]hân\s+công|[Cc]ử)\s+\Z")
_APPOINTS = pattern_of(
    r"(?:phân công|cử|bố trí|chỉ định)\s(?:\d{1,2}\s)?(?:cán bộ|công chức|viên chức|nhân viên|chuyên viên|lãnh đạo|người)(?!\w)"
)
_STOP = pattern_of(r"[.;:]\s+\S")
# "quán triệt và yêu cầu 100% công chức, viên chức ký cam kết": whoever must do the first thing asks them
_ALL_OWN_PEOPLE = pattern_of(
    r"(?:100\s?%\s+)?(?:cán\s+bộ|công\s+chức|viên\s+chức|nhân\s+viên|giáo\s+viên|người\s+lao\s+động|đảng\s+viên|,|\s|và){1,12}(?:(?:trong|của|thuộc)\s+(?:cơ\s+quan,?\s+)?đơn\s+vị)?"
)
_ASKS_TOO = pattern_of(
    r"(?<!\w)(?:quán\s+triệt|phổ\s+biến|tuyên\s+truyền)(?!\w)[^.;:]{0,60}?\svà\s+(?:yêu\s+cầu|đề\s+nghị)\s+$",
    re.IGNORECASE,
)
_REACH = 100
# "tham mưu văn bản của UBND tỉnh đề nghị Bộ Tài chính …": the order stands in what is to be drafted, and is none of this document;
# but "Dự thảo Quyết định gửi kèm, đề nghị các sở góp ý": a draft that there is already is no drafting, and behind a comma this document orders
_DRAFTS = pattern_of(
    r"(?:tham mưu|soạn thảo|dự thảo (?:văn bản|công văn)|(?:có|ban hành|chuẩn bị) văn bản)"
    r"(?: (?!(?:được|đã|kèm|là|do đó|vì vậy)(?!\w))(?:[^\s.,;:]|[.,;:](?=\S))+)+(?:[.,;:] |[.;:]$)"
)
_MANY = ("các cơ quan", "các đơn vị", "các ban ", "các phòng ", "các ngành", "các cục ", "các vụ ")
# "Đơn vị báo cáo: Phòng Giá chuẩn bị …": the role of whoever acts behind the colon
_REPORTING = ("đơn vị báo cáo", "cơ quan báo cáo", "đơn vị trình bày", "cơ quan trình bày", "người đứng đầu")
_NEXT = pattern_of(r"[,;]\s+(?=[^\W\d_])")
_NEAR = 400
APART = "riêng "
LONGEST_HEAD = 40


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
        led: whether a colon stands before them before which somebody orders them: "Phó Thủ tướng yêu cầu: …".
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
    led: bool = False

    @property
    def names_somebody(self) -> bool:
        """Whether the words begin with somebody who does something, or an order to somebody."""
        return self.acting is not None or self.colon is not None

    @property
    def told(self) -> bool:
        """Whether they are an outright order: "Giao Sở Nội vụ …", "Đề nghị Công ty …"."""
        return self.acting is not None and (self.led or self.begins_with_order)

    @property
    def begins_with_order(self) -> bool:
        """Whether they begin with a word of order: "Giao …", "Đề nghị …"; capitals may tell it from a noun, "giao ban"."""
        return any_of("order").match(self.text, self.start) is not None

    @property
    def charged(self) -> bool:
        """Whether they say what somebody answers for: "Giám đốc Sở Nội vụ có trách nhiệm …"."""
        return self.acting is not None and self.acting["verb"].split()[-2:] in (["trách", "nhiệm"], ["nhiệm", "vụ"])

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
    ordering, headed = holds(_past_draft(small), "order"), head().match(small) is not None
    apart = small.startswith(APART) and opens_with_name(text[start:end])
    found = _subject(text, start, end) if headed or ordering or apart else person().match(text, start, end)
    if found and found.start("who") > start and is_own_people(found):
        found = None
    if found and " gửi " in small:
        found = written_to().match(text, found.end("who") - len(" vừa"), end) or found
    excused = found is not None and is_excused(found)
    acting = None if found is None or excused or passing_on().search(found["who"]) else found
    colon = before_colon().match(text, start, end) if (headed or ordering) and ":" in small else None
    if acting is None and colon and (each := _each_of(text, colon, end)):
        acting, colon = each, None
    if acting is None and colon and not excused and (does := _does_by_a_day(text, colon, end)):
        acting, colon = does, None
    if acting and colon and colon["who"].endswith(")") and text.startswith(",", acting.end("who")):
        acting = None
    if small.startswith(_TOWARDS) and not excused and not (apart and acting):
        colon = towards().match(text, start, end)
        acting = None if colon else acting
    if (apart or small.startswith(_OTHERS)) and not (excused or acting or colon):
        colon = until().match(text, start, end)
    roles = read_roles(_on_one_line(text[start:end])) if ":" in small and _ENDS_ROLE.search(small) else ()
    if not (roles or acting or colon or excused) and may_name_behind(small):
        roles = named_behind(_on_one_line(text[start:end]))
    return Words(text, start, end, small, ordering, headed, acting, colon, roles, excused)


def _each_of(text: str, colon: re.Match[str], end: int) -> re.Match[str] | None:
    """Return who acts behind the colon that names many, "Các cơ quan: Tòa án tỉnh, Viện kiểm sát tỉnh gửi báo cáo", null where work stands there."""
    who = " ".join(colon["who"].lower().split())
    if not (who.startswith(_MANY) or who in _REPORTING) or not opens_with_name(
        text[colon.end() : colon.end() + LONGEST_HEAD]
    ):
        return None
    found = _subject(text, colon.end(), end)
    if found is None or found.start("who") != colon.end() or not text[colon.end()].isupper() or is_excused(found):
        return None
    return None if _acts_another(text, found.end(), end) else found


# "Chi bộ tự kiểm tra: Từ 15/06/2026 đến 20/06/2026", but "Tổ thẩm định: Từ …"
_DAYS_ALONE = pattern_of(
    r"(?=[^\d]{0,40}\d)(?:(?:từ|trước|sau|xong|hoàn\s+thành|chậm\s+nhất|muộn\s+nhất|đến|hết|trong|hạn|vào|thời\s+(?:gian|hạn)"
    r"|giờ|ngày|tuần|tháng|quý|năm|đầu|cuối|giữa|[IV]{1,3}|[\d/.:–-]+)[,.;\s]*){2,20}",
    re.IGNORECASE,
)
_CALLED_BY_DEEDS = (" tổ", " đoàn", " đội", " nhóm", " ban")


def _does_by_a_day(text: str, colon: re.Match[str], end: int) -> re.Match[str] | None:
    """Return who does something before the colon behind which only its days stand, null where there is a name alone."""
    if _DAYS_ALONE.fullmatch(text, colon.end(), end) is None:
        return None
    found = _subject(text, colon.start("who"), colon.end("who"))
    if found is None or f" {found['who'].lower()}".endswith(_CALLED_BY_DEEDS):
        return None
    return found


def _acts_another(text: str, start: int, end: int) -> bool:
    """Return whether somebody else acts in a clause further on: no one of the many acts then for all of them."""
    return any(
        text[at.end()].isupper() and _subject(text, at.end(), end)
        for at in _NEXT.finditer(text, start, min(end, start + _NEAR))
    )


def _past_draft(small: str) -> str:
    """Return the words behind the clause in which something is to be drafted that orders others; most have none.

    Where somebody else is named behind it, "…; UBND các huyện gửi báo cáo", the words stay whole: they are parted later.
    """
    drafted = _DRAFTS.match(small)
    if drafted is None or head().match(small, drafted.end()):
        return small
    return small[drafted.end() :]


def _subject(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return somebody and his verb at the beginning; a verb inside a bracket is part of the name."""
    found = subject().match(text, start, end)
    if found is None or found["who"].count("(") == found["who"].count(")"):
        return found
    return bracketed_subject().match(text, start, end)


def is_own_people(found: re.Match[str]) -> bool:
    """Return whether whoever is ordered is nobody in particular, but one of those who work for the one that acts."""
    if _OWN_PEOPLE.fullmatch(found["who"]) is not None:
        return True
    who = found.start("who")
    if _MEMBERS.fullmatch(found["who"]) and _APPOINTING.search(found.string, max(0, who - _REACH), who):
        return True
    return (
        _ALL_OWN_PEOPLE.fullmatch(found["who"]) is not None
        and _ASKS_TOO.search(found.string, max(0, who - _REACH), who) is not None
    )


def appoints_own_people(words: Words) -> bool:
    """Return whether the words only say whom of his own people somebody appoints: "Phân công công chức Phòng Kinh tế làm đầu mối".

    Behind a stop somebody else may act: "Bố trí cán bộ tiếp nhận hồ sơ; đề nghị Mặt trận xã vận động".
    """
    return _APPOINTS.match(words.small) is not None and _STOP.search(words.small) is None


def opens_with_name(text: str) -> bool:
    """Return whether somebody in particular is named at the beginning: with a capital, or as one of many; or an order given."""
    small = _on_one_line(text.lower())
    if small.startswith(APART):
        return head().match(small.removeprefix(APART).removeprefix("đối với ")) is not None
    named = (text[:1].isupper() or small.startswith(("các ", "những ", "chủ ", "đ/c ", "đồng chí "))) and head().match(
        small
    ) is not None
    return named or any_of("order").match(text) is not None


def _on_one_line(words: str) -> str:
    """Return the words with single spaces; few have others than ends of lines."""
    words = words.replace("\n", " ").replace("\t", " ")
    return " ".join(words.split()) if "  " in words else words
