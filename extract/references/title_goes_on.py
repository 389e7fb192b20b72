"""Over what a title goes on that would end another one: "sửa đổi Quyết định số 5 | và Quyết định số 6", "(2016 - 2020) | của tỉnh"."""

import re
from functools import lru_cache

from ...iso_days import is_day
from ..grammar.agency_phrase import agency_end
from ..grammar.agency_words import bare_province
from ..grammar.alternation import alternation
from ..grammar.dates import read_date
from ..grammar.local_government import place_kinds
from ..grammar.symbols import is_agency
from ..kept import kept
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows
from .title_words import BY_A_PART, CHANGED, a_document, numbered_types, title_verbs

# Behind the bracket of a place the sentence may go on too: "thu hồi đất của ông Nam (xã Lạc Đạo) | nhưng ông chưa bàn giao".
_BEHIND_PLACE = r"(?=\)\s+(?:đến|đi|tới|sang|qua|và|của|trên|tại|thuộc|thành|giai\s+đoạn|năm|về|[-–])\s)"
_NO_NOUN = rf"(?:các|những|mọi|yêu\s+cầu|đề\s+nghị|giao|đến|nay|theo|đã|trong|tại|từ|do|để|nhằm|qua|khi|nếu|với|đồng\s+thời|trước|sau|phải|cần|góp|chủ\s+đầu\s+tư|cơ\s+quan|đơn\s+vị|địa\s+phương|văn\s+phòng|phòng(?=\s+[{UPPER}])|sở|ban(?!\s+hành)|ngành|xã(?!\s+hội)|phường|huyện|tỉnh)"
_LONGEST_BRACKET = len("(thành phố )") + 31
# How far behind a bracket the quotation may end in which it stands, in characters.
_LONGEST_QUOTED = 100
# What is no part of a title (title_parts.csv): "…; quy định của UBND tỉnh", "…; kiểm tra hồ sơ tại các đơn vị".
_OF_GROUND = pattern_of(
    r"\A;\s+việc\s[^;,]*?\s(?:được|phải)\s+(?:thực\s+hiện|tiến\s+hành|bảo\s+đảm)\s|(?<!\w)(?:số\s*:?\s*\d|ngày\s+\d|Luật\s|Pháp\s+lệnh\s|tại\s)|\A;\s+quy\s+định\s+(?:hiện\s+hành\s+)?của\s"
)
# No ground begins so: "về phân cấp; quy định chi tiết một số điều của Luật Lưu trữ", "về cai nghiện; chế độ đối với người tự nguyện tại trung tâm"
_DETAILS = pattern_of(
    r";\s+chế\s+độ\s+đối\s+với\s(?![^;]*\ssố\s*:?\s*\d)|;\s+quy\s+định\s+chi\s+tiết\s(?=[^;]{0,80}?(?:Luật|Pháp\s+lệnh|thi\s+hành|một\s+số\s+điều)(?!\w))(?![^;]{0,200}\s(?:tại|ở)\s)"
)
# "…; bảo vệ rừng là nhiệm vụ của các trạm" is a sentence of its own
_IS_SENTENCE = pattern_of(r"\slà\s(?:nhiệm\s+vụ|trách\s+nhiệm|yêu\s+cầu|nội\s+dung|việc|một)\s")
_FEE = pattern_of(r";\s+(?:lệ\s+)?phí\s(?![^;,.]*\s(?:do|theo|tại|quy\s+định|giữ|được|là|số)\s)")
_NAMED = pattern_of(r"\ssố\s\d")
# ", Luật Phí và lệ phí và Luật Đầu tư", of which none has a number or a year: those would be grounds of their own
_A_LAW = r"(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s+(?:(?!số\s)[^.;:,()\d\n]|\n(?!\s*\n)){2,80}?"
_LAWS = pattern_of(
    rf"(?:,\s+{_A_LAW}){{1,6}}?,?\s+và\s+(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s+(?!số\s)[^.;:,()\d]{{2,80}}(?:[.;]|\Z)"
)
_LAST_LAW = pattern_of(r"(?<!\w)(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s+[^.;:,()\d]{2,80}\Z")
_LAW = pattern_of(r"(?:Luật|Bộ\s+luật|Pháp\s+lệnh)\s+số")
_DAY_OF_NEXT = pattern_of(r"\s*và\s[^.;,]{3,60}?\s(?=ngày\s*\d)")
_PUBLISHES = pattern_of(
    r"(?:việc\s+)?công\s+bố\s+(?:danh\s+mục\s+)?(?:các\s+)?thủ\s+tục\s+hành\s+chính\s", re.IGNORECASE
)
_MORE_PROCEDURES = pattern_of(r";\s+(?:danh\s+mục\s+)?(?:các\s+)?thủ\s+tục\s+hành\s+chính\s", re.IGNORECASE)
# "công bố Danh mục văn bản quy phạm pháp luật | hết hiệu lực toàn bộ năm 2023", but "… hết hiệu lực từ ngày 01/7/2025"
_OUTDATED = pattern_of(
    r"(?:(?:việc|kết\s+quả)\s+)*(?:công\s+bố|rà\s+soát|hệ\s+thống\s+hóa|bãi\s+bỏ)\s(?:[^.;:]*[\s“\"])?văn\s+bản\s",
    re.IGNORECASE,
)
_OUT_OF_FORCE = pattern_of(
    r"\s(?:hết\s+hiệu\s+lực|không\s+còn\s+(?:hiệu\s+lực|giá\s+trị\s+áp\s+dụng))(?!\s+(?:thi\s+hành\s+)?(?:kể\s+)?(?:từ|khi|vào|ngày)(?!\w))"
)
# "rà soát các kế hoạch | và các văn bản chỉ đạo của Tỉnh ủy"
_WORKS_ON = pattern_of(
    r"(?:việc\s+)?(?:rà\s+soát|triển\s+khai|thực\s+hiện|quán\s+triệt|phổ\s+biến|hệ\s+thống\s+hóa|bãi\s+bỏ)\s",
    re.IGNORECASE,
)
_MORE_RULES = pattern_of(r"\s*và\s+các\s+văn\s+bản\s+(?:hướng\s+dẫn|chỉ\s+đạo)\s+của\s")
# "thay thế Mẫu số 1 bằng Mẫu số 2": so much is the title of what changes another document
_EXCHANGES = pattern_of(r"(?:việc\s+)?(?:thay|sửa\s+đổi|bổ\s+sung|đính\s+chính)(?!\w)", re.IGNORECASE)
_MEASURE = pattern_of(r"(?<!\w)(?:(?:giải|biện)\s+pháp|nhiệm\s+vụ|việc|công\s+tác)\Z", re.IGNORECASE)
_ENSURES = pattern_of(r"\s(?:đảm\s+bảo|bảo\s+đảm)\s")
_LONGEST_MEASURE = 12
_BY_ANOTHER = pattern_of(rf"\s{BY_A_PART}")
_BESIDE_OTHERS = pattern_of(rf"\s(?:giữa|do|giao|với)\s+(?=[{UPPER}][^.;:,]{{2,70}}\Z)")
_PART_AT_END = pattern_of(r"(?<!\w)(?:Điều|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương)\s+[\w.]{1,5}\Z")
# "… mục 2 Phần I, | Thông tư số 5": what has articles, and statutes that are issued with it; of a plan or a letter no part is changed so
_PROVISION = pattern_of(
    r",\s+(?:Luật|Nghị\s+định|Thông\s+tư|Quyết\s+định|Nghị\s+quyết|Chỉ\s+thị|Quy\s+chế|Quy\s+định|Phụ\s+lục|[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương)(?!\w)"
)
_OFFICES = pattern_of(r"(?<!\w)(?:các|những|cho|của|giữa|với|UBND|Sở|Bộ)\s[^.;:]*\Z")
_MARK = pattern_of(r"\s*(?:[,.;)]|\Z)")
# "ban hành Biểu phí kho, | Biểu phí mượn hồ sơ": one more of what is issued, none that has a number of its own; plans and
# programmes each office has of its own
_ISSUES = pattern_of(
    rf"(?:việc\s+)?(?:ban\s+hành|phê\s+duyệt|công\s+bố|thông\s+qua)\s+(?P<kind>Biểu|Bảng|Mẫu|Danh|Quy|Điều|Định|Đơn)\s+[{LOWER}]"
)
_ONE_MORE_OF_KIND = pattern_of(
    rf",\s+(?P<kind>[{UPPER}][{LOWER}]+)\s+(?!(?:[{LOWER}]+\s+){{0,4}}(?:số\s*:?\s*\d|này(?!\w)|đã\s|được\s|phải\s))[{LOWER}]"
)
_NAME = rf"[{UPPER}][{LOWER}]+(?:\s+[{UPPER}][{LOWER}]+){{0,3}}"
_ONE_MORE = pattern_of(
    rf",\s+(?!(?:Bộ|Sở|Ban|Chủ|Phó|Công|Thủ|Ủy|Văn|Phòng|Cục|Thanh|Hội)\s){_NAME}\s*(?:[,.;)]|và\s|\Z)"
)
# "về việc đề nghị Chủ tịch UBND tỉnh | yêu cầu các sở rà soát …", "… tiếp tục | yêu cầu các phòng báo cáo …", "về nội dung | yêu cầu các xã báo cáo"
_DEMANDS_ITSELF = pattern_of(
    r"(?<!\w)(?:(?:đề|kiến)\s+nghị|đôn\s+đốc|nhắc|chỉ\s+đạo|ban\s+hành|gửi|trình|tham\s+mưu|(?:chấp|đồng)\s+thuận|thống\s+nhất|đồng\s+ý|trả\s+lời|xin|văn\s+bản|thông\s+báo|ý\s+kiến|kết\s+luận)(?!\w)"
    r"|(?<!\w)(?:tiếp\s+tục|được|bị|phải|cần|có|và|không|các|những|người|nội\s+dung|hồ\s+sơ|danh\s+(?:mục|sách)|biểu|mẫu|phiếu|thư|đơn|tin)\Z",
    re.IGNORECASE,
)
CHANGES = pattern_of(
    r"(?:(?:hướng\s+dẫn|quy\s+định|về)\s+)?(?:việc\s+)?(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ)(?!\w)", re.IGNORECASE
)
"""How a title begins that changes another document."""


def runs_on(window: str, closed: re.Match[str], day: str | None, *, ground: bool) -> bool:
    """Return whether a title goes on over what would end it."""
    stop = closed.start()
    return (
        _names_one_more(window, closed, day)
        or _names_changed(window, closed)
        or _names_both(window, stop)
        or _says_what_is_ensured(window, stop)
        or (closed["acts"] is not None and (ground or _lists_offices(window, closed)))
        or (closed["demands"] is not None and _DEMANDS_ITSELF.search(window, 0, stop) is not None)
        or _acts_jointly(window, closed)
        or _is_in_title(window, stop)
        or (ground and _has_one_more_part(window, stop))
        or _publishes_more(window, stop)
        or _lists_outdated(window, stop)
        or _works_on_more(window, stop)
        or (closed["besides"] is not None and _is_of_law(window, stop))
        or _has_one_more_fee(window, stop)
        or _changes_part(window, stop)
        or _issues_one_more(window, stop)
        or _names_one_more_place(window, stop)
        or _ends_with_agency(window, stop)
        or (ground and _lists_laws(window, stop))
    )


def _says_what_is_ensured(window: str, stop: int) -> bool:
    """Return whether what is ensured is what a title is about: "giải pháp | bảo đảm đúng tiến độ giải ngân"."""
    return (
        _MEASURE.search(window, max(0, stop - _LONGEST_MEASURE), stop) is not None
        and _ENSURES.match(window, stop) is not None
    )


def _names_both(window: str, stop: int) -> bool:
    """Return whether a title goes on with what it puts in the place of a part: "thay thế Mẫu số 1 bằng Mẫu số 2"."""
    return _EXCHANGES.match(window) is not None and _BY_ANOTHER.match(window, stop) is not None


def _lists_offices(window: str, closed: re.Match[str]) -> bool:
    """Return whether those who act behind a comma are the last of several: "phân cấp cho các sở, các đơn vị thực hiện đấu thầu"."""
    return _OFFICES.search(window, 0, closed.start()) is not None


def _acts_jointly(window: str, closed: re.Match[str]) -> bool:
    """Return whether who has done something is but one of several: "phối hợp giữa Sở Y tế và Công an tỉnh đã ký"."""
    if closed["deed"] is None:
        return False
    named = _BESIDE_OTHERS.finditer(window, 0, closed.start())
    return any(agency_end(window, each.end()) for each in named)


def _is_in_title(window: str, stop: int) -> bool:
    """Return whether what stands at `stop` is of the title: a bracket by its words, a bracket, semicolon or colon within quotation marks."""
    if window[stop : stop + 1] in ("(", ")", ";", ":") and _is_quoted(window, stop):
        return True
    opened = window.rfind("(", max(0, stop + 1 - _LONGEST_BRACKET), stop + 1)
    bracket = _bracket_of_title().match(window, opened) if opened >= 0 else None
    return bracket is not None and stop < bracket.end() and not _is_of_agency(window, bracket)


@kept
def _bracket_of_title() -> re.Pattern[str]:
    """Return the pattern of a bracket that is of the title.

    "kế hoạch kỳ cuối (2016 - 2020) của tỉnh", "mạng diện rộng (WAN) của tỉnh", "tuyến xe từ Hồng Lĩnh (tỉnh Hà Tĩnh) đến Huế",
    "Nghị quyết … của Tỉnh ủy (khóa XX) về …".
    """
    letters = rf"[{UPPER}](?:-?[{UPPER}\d]){{1,9}}"
    within = (
        r"(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?",
        rf"{letters}(?:,\s{letters})?(?=\)\s+(?:[-–]\s+)?[{LOWER}]|\),\s+(?!{_NO_NOUN}(?!\w))[{LOWER}])",
        rf"(?:mới|cũ){_BEHIND_PLACE}",
        rf"(?:mẫu|(?:hạng|bậc|loại|cấp\s+độ|mức\s+độ)\s[IVX\d]{{1,4}})(?=\)\s+[{LOWER}])",
        rf"cấp\s(?:tỉnh|huyện|xã){_BEHIND_PLACE}",
        r"[Kk]hóa\s[IVXL\d]{1,6}(?=\)\s+về\s)",
        rf"{place_kinds()}\s+[{UPPER}][^()\d]{{1,30}}{_BEHIND_PLACE}",
    )
    return pattern_of(rf"\((?:{'|'.join(within)})\)")


def _is_of_agency(window: str, bracket: re.Match[str]) -> bool:
    """Return whether a bracket before a comma holds the letters of an agency, which is more likely one that is named than of the title."""
    return window.startswith(",", bracket.end()) and is_agency(bracket[0].strip("()"))


def _is_quoted(window: str, stop: int) -> bool:
    """Return whether `stop` stands in quotation marks that are closed not far behind it; a letter behind a straight one says that it opens."""
    behind = window[stop : stop + _LONGEST_QUOTED]
    if window.rfind("“", 0, stop) > window.rfind("”", 0, stop):
        return "”" in behind
    _, mark, rest = behind.partition('"')
    return window.count('"', 0, stop) % 2 == 1 and mark != "" and not rest[:1].isalnum()


def _names_one_more(window: str, closed: re.Match[str], day: str | None) -> bool:
    """Return whether a title that names a document goes on with another of its type: "sửa đổi Quyết định số 5 và Quyết định số 6"."""
    if closed["number"] is closed["next"] is None:
        return False
    before = " ".join(window[: closed.start()].split())
    if closed["number"] or closed["kind"]:
        named = _NAMED.search(before) is not None
    else:
        named = (
            " ".join(closed["next"].split()) in before
            or (_LAW.match(closed["next"]) is not None and _LAW.search(before) is not None)
            or _is_of_several(window, closed, before)
        )
    return named and not _is_later(window, closed.start(), day)


def _is_of_several(window: str, closed: re.Match[str], before: str) -> bool:
    """Return whether a title that changes several documents names one, too briefly for a ground of its own: "một số điều của các nghị định về đất đai và Nghị định số 5/2010/NĐ-CP về …"."""
    type_ = " ".join(closed["next"].split()).removesuffix(" số").lower()
    return f"một số điều của các {type_} " in before.lower() and _undated().match(window, closed.start()) is not None


def _is_later(window: str, stop: int, day: str | None) -> bool:
    """Return whether the document behind "và" at `stop` is of a later day than `day`."""
    dated = _DAY_OF_NEXT.match(window, stop)
    other = read_date(window, dated.end()) if dated else None
    return other is not None and is_day(other.iso) and is_day(day) and str(other.iso) > str(day)


def _names_changed(window: str, closed: re.Match[str]) -> bool:
    """Return whether a title names what was changed: "hướng dẫn Nghị định số 5 được sửa đổi bởi Nghị định số 6".

    A decree is changed by a decree, a law by a law; where the title names none, its own document was changed.
    """
    changed = _changed_by().match(window, closed.start("changed")) if closed["changed"] else None
    if changed is None:
        return False
    return f"{' '.join(changed['type'].split())} " in " ".join(window[: closed.start()].split())


def _publishes_more(window: str, stop: int) -> bool:
    """Return whether a title goes on with more of what it makes known: "công bố thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ"."""
    return _PUBLISHES.match(window) is not None and _MORE_PROCEDURES.match(window, stop) is not None


def _lists_outdated(window: str, stop: int) -> bool:
    """Return whether a title says of the documents that it makes known that they hold no more: "công bố Danh mục văn bản hết hiệu lực"."""
    return _OUT_OF_FORCE.match(window, stop) is not None and _OUTDATED.match(window) is not None


def _works_on_more(window: str, stop: int) -> bool:
    """Return whether a title goes on with more documents of which it says what is done: "rà soát các kế hoạch và các văn bản chỉ đạo của Tỉnh ủy"."""
    return _MORE_RULES.match(window, stop) is not None and _WORKS_ON.match(window) is not None


def _is_of_law(window: str, stop: int) -> bool:
    """Return whether the documents beside are those on a law that the title names: "phổ biến Luật Thư viện | và các văn bản hướng dẫn thi hành"."""
    return a_document().search(window, 0, stop) is not None


def _names_one_more_place(window: str, stop: int) -> bool:
    """Return whether a title goes on with a place: "chợ đầu mối Hòa Cường, Đà Nẵng;", "các quận Ba Đình, Đống Đa, Hoàn Kiếm"."""
    if not window.startswith(",", stop):
        return False
    place = bare_province().match(window, stop + 1)
    if place is not None and _MARK.match(window, place.end()):
        return True
    return _ONE_MORE.match(window, stop) is not None and _several_places().search(window, 0, stop) is not None


def _ends_with_agency(window: str, stop: int) -> bool:
    """Return whether a comma stands before an agency with which the sentence is over, so that it does nothing: "lệ phí tại Sở Nội vụ, Sở Tài chính."."""
    end = agency_end(window, stop + 2) if window.startswith(", ", stop) else None
    return end is not None and window.startswith((".", ";"), end)


def _lists_laws(window: str, stop: int) -> bool:
    """Return whether a title of the grounds lists the laws that it is on: "hướng dẫn Luật Giá, Luật Phí | và lệ phí và Luật Đầu tư"."""
    return _LAWS.match(window, stop) is not None and _LAST_LAW.search(window, 0, stop) is not None


def _has_one_more_part(window: str, stop: int) -> bool:
    """Return whether a title goes on over a semicolon: "phương pháp định giá đất; xây dựng bảng giá đất; tư vấn giá đất"."""
    part = _part_of_title().match(window, stop)
    if part is None or _IS_SENTENCE.search(part[0]):
        return False
    return _DETAILS.match(part[0]) is not None or _OF_GROUND.search(part[0]) is None


def _changes_part(window: str, stop: int) -> bool:
    """Return whether a title goes on over the comma behind the part that it changes: "sửa đổi mục 2 Phần I, Thông tư số 5"."""
    goes_on = _PROVISION.match(window, stop) is not None
    return goes_on and CHANGES.match(window) is not None and _PART_AT_END.search(window, 0, stop) is not None


def _issues_one_more(window: str, stop: int) -> bool:
    """Return whether a title goes on with one more of the kind that it issues: "ban hành Biểu phí kho, Biểu phí mượn hồ sơ"."""
    first, more = _ISSUES.match(window), _ONE_MORE_OF_KIND.match(window, stop)
    return first is not None and more is not None and first["kind"] == more["kind"]


def _has_one_more_fee(window: str, stop: int) -> bool:
    """Return whether a title of fees goes on with one more: "mức thu phí sao lục; phí chứng thực; lệ phí cấp thẻ"."""
    return _FEE.match(window, stop) is not None and "phí " in window[:stop]


@lru_cache
def _part_of_title() -> re.Pattern[str]:
    return pattern_of(
        rf";\s+(?:{alternation(title_verbs('yes') | {row['words'] for row in rows('title_parts')})})(?!\w)[^;]*"
    )


@lru_cache
def _changed_by() -> re.Pattern[str]:
    return pattern_of(rf"{CHANGED}[^.;,]{{0,60}}?(?P<type>{numbered_types()}|Luật|Bộ\s+luật|Pháp\s+lệnh)\s")


@lru_cache
def _undated() -> re.Pattern[str]:
    return pattern_of(rf"\s*và\s+{numbered_types()}\s+số\s*:?\s*[\w/&.-]+\s+(?:về|quy\s+định|hướng\s+dẫn)\s")


@kept
def _several_places() -> re.Pattern[str]:
    """Return the pattern of nothing but names of places of one kind, so far: "các quận Ba Đình, Đống Đa | , Hoàn Kiếm"."""
    return pattern_of(rf"(?<!\w)(?:các|\d{{1,2}})\s+{place_kinds()}\s*:?\s+{_NAME}(?:,\s+{_NAME})*\Z")
