"""The subject line (trích yếu) that follows a reference: "… của Chính phủ | về cơ chế một cửa |; Kế hoạch …"."""

import re
from functools import lru_cache

from ...iso_days import is_day
from ..grammar.agency_phrase import agency_end
from ..grammar.agency_words import LETTERHEAD
from ..grammar.alternation import alternation
from ..grammar.dates import read_date
from ..grammar.doc_types import type_names
from ..grammar.places import FORMER
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows

_MOST = 400
_TYPES = r"(?:Công\s+văn|Kế\s+hoạch|Quyết\s+định|Nghị\s+định|Nghị\s+quyết|Thông\s+tư|Thông\s+báo|Chỉ\s+thị|Công\s+điện|Văn\s+bản|Tờ\s+trình|Báo\s+cáo|Kết\s+luận)"
_CHANGED = r"(?:đã\s+)?được\s+(?:sửa\s+đổi|thay\s+thế)(?:,?\s+bổ\s+sung)?(?:\s+một\s+số\s+(?:điều|nội\s+dung))?\s+(?:bởi|tại|theo)\s"
# "Nghị định số 5 … về phí giao Bộ Tài chính chủ trì lập quỹ", "Nghị quyết số 6 … về văn thư đề ra mục tiêu";
# "về chủ trương đầu tư và giao Sở Xây dựng chủ trì", "về phân công, giao Sở Nội vụ chủ trì" are titles
_ORDERS = rf"giao\s+(?:cho\s+)?(?=[{UPPER}])[^.;:,]{{3,60}}?\s(?:chủ\s+trì|có\s+trách\s+nhiệm)(?!\w)|(?:(?:cũng|đã)\s+)?(?:đề|đặt)\s+ra\s+(?:các\s+|những\s+)?(?:mục\s+tiêu|yêu\s+cầu|chỉ\s+tiêu|nhiệm\s+vụ|quan\s+điểm)(?!\w)"
# "thay thế Phụ lục II … về phí bằng Phụ lục I của Quyết định này", "… tương ứng với Phụ lục I"
_BY_A_PART = r"(?:bằng|tương\s+ứng(?:\s+với)?)\s+(?:(?:các\s+)?cụm\s+từ|Phụ\s+lục|Mẫu|Biểu|Điều|[Kk]hoản)\s"
_GOES_ON = (
    rf"(?:(?:thì|(?:có|hết)\s+hiệu\s+lực|như\s+sau|nêu\s+trên)(?!\w)|sau\s+khi\s|(?:bao\s+)?gồm\s*:|{_BY_A_PART})"
)
# "Thông tư số 5 … về văn thư đã quy định rõ: …", "Chỉ thị số 6 … về lễ hội và Bộ Nội vụ đã ban hành …": what it, or somebody, has done
_HAS_DONE = rf"đã\s+(?:quy\s+định\s+(?:rõ|cụ\s+thể)|ghi\s+nhận\s)|và\s+(?=[{UPPER}])[^.;:,]{{3,60}}?\s(?:cũng\s+)?đã\s+(?P<deed>ban\s+hành|có|ký)(?!\w)"
# "sửa đổi khoản 3 Điều 4 Thông tư số 5 … quy định về văn thư “3. Sổ đăng ký …": the text that is put in the place of the old one
_NEW_TEXT = r"[“\"](?=\d{1,2}[a-zđ]?(?:\.|\Z)|[a-zđ]\)\s|Điều\s+\d+[a-zđ]?(?:\.|\Z))"
_NEXT_NUMBER = r"số\s*:?\s*\d{1,5}/"
_AFTER_COMMA = rf"{_GOES_ON}|hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ\s|(?:đã\s+)?được\s+(?:sửa|thay|bổ)(?!\w)|(?:báo\s+cáo|gửi|trình)\s+(?=[{UPPER}])|(?:đề\s+nghị|yêu\s+cầu)\s+(?=[{UPPER}]|các\s+(?:cơ\s+quan|đơn\s+vị|sở|phòng|địa\s+phương|cấp|ngành|xã|huyện|bộ|ban|trạm|trường|bệnh\s+viện|doanh\s+nghiệp|công\s+ty|tổ\s+chức)(?!\w))|trước\s+ngày\s|nay\s|trong\s+đó(?!\w)|nhưng(?!\w)|(?:nội\s+dung\s+)?cụ\s+thể\s+như\s|nội\s+dung\s+như\s|các\s+(?:cơ\s+quan|đơn\s+vị|địa\s+phương|sở|cấp)(?!\w)[^.;:]{{0,60}}?\sđã\s|{_NEXT_NUMBER}|đồng\s+thời\s+nhấn\s+mạnh\s|trừ\s+(?:(?:các\s+|những\s+)?quy\s+định\s+(?:tại|của|về)\s|(?:điểm|khoản|[Đđ]iều)\s+\w{{1,4}}(?!\w))|kèm\s+theo\s+{_TYPES}\s|(?:các|tiếp\s+theo(?:\s+các)?)\s+{_TYPES}\s+số\s|các\s+{_TYPES}\s+sửa\s+đổi(?!\w)|(?i:{_TYPES})\s+số\s*:?\s*\d"
# the ministry and its departments, and the law, whose name holds a comma: "Bộ Văn hóa, Thể thao và Du lịch", "Luật Ban hành văn bản quy phạm
# pháp luật của Hội đồng nhân dân, Ủy ban nhân dân"; "cán bộ, Nhân dân" and "Đảng, Nhà nước" are two of a kind
_WITHIN_NAME = r"(?!\s+(?:Thể\s+thao\s|(?<=pháp luật của Hội đồng nhân dân,\s)Ủy\s+ban\s+nhân\s+dân(?!\w)|(?<=Đảng,\s)Nhà\s+nước(?!\w)|Nhân\s+dân(?=\s*(?:[.;()]|\Z|\s(?:trên|trong|và|về|năm)\s))))"
# the number of a page in the middle of its line, below a footnote
_PAGE = r"(?<=\n)[ ]{8,120}\d{1,3}[ ]{0,4}(?=\n|\Z)"
# "sửa đổi Thông tư số: 5/2020/TT-BNV của liên Bộ: Nội vụ - Tài chính" goes on over its colons;
# one set of characters first, so that the words of a title cost little
_ANY_END = (
    rf"[\s.,;:|()](?:(?<=\s)(?:{_GOES_ON}|(?P<changed>{_CHANGED})|(?<!,\s)(?<!và\s)(?<!hoặc\s)(?:{_ORDERS}|{_HAS_DONE})|{LETTERHEAD}|{_NEW_TEXT}|và\s+(?:ý\s+kiến\s+(?:thảo\s+luận|biểu\s+quyết)\s|(?P<number>{_NEXT_NUMBER})|các\s+Thông\s+tư\s+hướng\s+dẫn(?!\s+(?:về|số)\s)|(?P<next>(?i:{_TYPES})(?P<kind>(?:\s+[{LOWER}]+){{1,2}})?\s+số(?=\s*:?\s*(?:\d|/)))|căn\s+cứ\s|xét\s+(?:đề\s+nghị|Tờ\s+trình)\s|(?:điều\s+kiện,\s+)?tình\s+hình\s+thực\s+(?:tế|tiễn)|các\s+(?:văn\s+bản|quy\s+định)\s+(?:(?:của\s+)?pháp\s+luật\s+)?(?:khác\s+)?(?:có\s+)?liên\s+quan|các\s+văn\s+bản\s+hướng\s+dẫn\s+của\s+(?=[{UPPER}]))|(?<=\n)\s*\n(?!\s*[{LOWER}])|{_PAGE})"
    rf"|(?<=[;:|()])(?!(?<=số:)\s*\d{{1,5}}/|(?<=iên\s[Bb]ộ:))|(?<=,){_WITHIN_NAME}\s+(?:{_AFTER_COMMA}|(?=%s))|(?<=\.)(?=\s|\Z|/))"
)
_END = pattern_of(_ANY_END % f"[{UPPER}]")
# "Căn cứ … hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ;": who acts does not stand behind the comma of a ground
_IN_GROUND = rf"{_TYPES}|(?:Luật|Bộ\s+luật|Pháp\s+lệnh|Quy\s+định)\s"
# "…, Đề án số 5/ĐA-UBND", but "chuyển đổi số, Đề án 06, cải cách hành chính" is one title
_NUMBERED = r"\s+(?:số\s*:?\s*\d|(?!(?:19|20)\d\d\s?-)\d{1,5}\s?[-/])"
# "về “Tiếp tục đổi mới”, công tác …": a title in quotation marks is over with them, where another one does not follow.
_QUOTED = pattern_of(r"[“\"«][^“”\"«»\n]{3,300}[”\"»](?=\s*(?:[.;:)]|,(?!\s*[“\"«])|\Z))")

# "kế hoạch kỳ cuối (2016 - 2020) của tỉnh", "mạng diện rộng (WAN) của tỉnh", "Nghị quyết … của Tỉnh ủy (khóa XX) về …": such a bracket is of the title.
_BRACKET_OF_TITLE = pattern_of(
    rf"\((?:(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?|[{UPPER}](?:-?[{UPPER}]){{1,7}}(?=\)\s+(?:[-–]\s+)?[{LOWER}])|mẫu(?=\)\s+[{LOWER}])|khóa\s[IVXL\d]{{1,6}}(?=\)\s+về\s))\)"
)
_LONGEST_BRACKET = len("(2016 - 2020)")
# How far behind a bracket the quotation may end in which it stands, in characters.
_LONGEST_QUOTED = 100
# What is no part of a title (title_parts.csv): "…; quy định của UBND tỉnh", "…; kiểm tra hồ sơ tại các đơn vị".
_OF_GROUND = pattern_of(
    r"(?<!\w)(?:số\s*:?\s*\d|ngày\s+\d|Luật\s|Pháp\s+lệnh\s|tại\s)|\A;\s+quy\s+định\s+(?:hiện\s+hành\s+)?của\s"
)
# No ground begins so: "về phân cấp; quy định chi tiết một số điều của Luật Lưu trữ", "về cai nghiện; chế độ đối với người tự nguyện tại trung tâm"
_DETAILS = pattern_of(
    r";\s+chế\s+độ\s+đối\s+với\s(?![^;]*\ssố\s*:?\s*\d)|;\s+quy\s+định\s+chi\s+tiết\s(?=[^;]{0,80}?(?:Luật|Pháp\s+lệnh|thi\s+hành|một\s+số\s+điều)(?!\w))(?![^;]{0,200}\s(?:tại|ở)\s)"
)
_FEE = pattern_of(r";\s+(?:lệ\s+)?phí\s(?![^;,.]*\s(?:do|theo|tại|quy\s+định|giữ|được|là|số)\s)")
_NAMED = pattern_of(r"\ssố\s\d")
_CHANGED_BY = pattern_of(rf"{_CHANGED}[^.;,]{{0,60}}?(?P<type>{_TYPES}|Luật|Bộ\s+luật|Pháp\s+lệnh)\s")
_UNDATED = pattern_of(rf"\s*và\s+{_TYPES}\s+số\s*:?\s*[\w/&.-]+\s+(?:về|quy\s+định|hướng\s+dẫn)\s")
_DAY_OF_NEXT = pattern_of(r"\s*và\s[^.;,]{3,60}?\s(?=ngày\s*\d)")
_PUBLISHES = pattern_of(
    r"(?:việc\s+)?công\s+bố\s+(?:danh\s+mục\s+)?(?:các\s+)?thủ\s+tục\s+hành\s+chính\s", re.IGNORECASE
)
_MORE_PROCEDURES = pattern_of(r";\s+(?:danh\s+mục\s+)?(?:các\s+)?thủ\s+tục\s+hành\s+chính\s", re.IGNORECASE)
# "… hướng dẫn lưu trữ | quy định về lệ phí như sau:", "… về lệ phí | và khoản 2 Điều 4 Thông tư số 5", but "sửa đổi Thông tư quy định về lệ phí"
_SAYS = pattern_of(
    r"(?<!Chính phủ)(?<!\svà)(?<!,)\squy\s+định\s+(?:rõ|cụ\s+thể|trách\s+nhiệm|về(?=\s[^.;:]{2,150}?\snhư\s+sau))(?!\w)|(?<!\d)\svà\s+(?:(?:điểm|khoản)\s+\w{1,3}\s+){0,2}Điều\s+\d"
)
# "thay thế Mẫu số 1 bằng Mẫu số 2": so much is the title of what changes another document
_EXCHANGES = pattern_of(r"(?:việc\s+)?(?:thay|sửa\s+đổi|bổ\s+sung|đính\s+chính)(?!\w)", re.IGNORECASE)
_BY_ANOTHER = pattern_of(rf"\s{_BY_A_PART}")
_BESIDE_OTHERS = pattern_of(rf"\s(?:giữa|do|giao|với)\s+(?=[{UPPER}][^.;:,]{{2,70}}\Z)")
_PART_AT_END = pattern_of(r"(?<!\w)(?:Điều|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương)\s+[\w.]{1,5}\Z")
_PROVISION = pattern_of(
    r",\s+(?:Luật|Nghị\s+định|Thông\s+tư|Quyết\s+định|Nghị\s+quyết|Chỉ\s+thị|Quy\s+chế|Quy\s+định|Phụ\s+lục|[Đđ]iều|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương)(?!\w)"
)
# "Thay cụm từ tại Nghị định A “về việc nộp hồ sơ” bằng “về việc gửi hồ sơ”": what is changed there, and no title
_CHANGES_WORDING = pattern_of(
    r"(?<!\w)(?:cụm\s+từ|thay\s+(?:thế|các|từ)|bổ\s+sung\s+(?:vào|tại|sau)|bãi\s+bỏ|sửa(?!\w)|bỏ\s)", re.IGNORECASE
)
_EXCHANGED = pattern_of(r"\s+(?:bằng|thành|được\s+thay|được\s+sửa)(?!\w)")
_LONGEST_CLAUSE = 300
_CHANGES = pattern_of(
    r"(?:(?:hướng\s+dẫn|quy\s+định|về)\s+)?(?:việc\s+)?(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ)(?!\w)", re.IGNORECASE
)


def title_after(
    text: str,
    end: int,
    limit: int,
    *,
    whole: bool,
    ground: bool = False,
    day: str | None = None,
    of_part: bool = False,
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
    """
    quoted = _in_quotes().match(text, end, limit)
    if quoted and _is_named(quoted, whole=whole, of_part=of_part):
        return " ".join(quoted["title"].split())
    opened = _opening(whole and not text.startswith(",", end)).match(text, end)
    if opened is None:
        return None
    start = opened.end() if opened["lead"] else opened.start("verb")
    window = text[start : max(start, min(start + _MOST, limit))]
    words = window[: _length(window, day, ground=ground)]
    said = _SAYS.search(window) if of_part and not _CHANGES.match(words) else None
    words = words[: said.start()] if said else words
    title = " ".join(words.split()).rstrip(",").removesuffix(" và")
    # "quy định: …" quotes the document, it does not name it; "ban hành kèm theo Quyết định số 5" says with what it was issued
    verb = " ".join((opened["verb"] or "").split())
    return title if title and title != verb and not title.startswith("ban hành kèm theo ") else None


def _is_named(quoted: re.Match[str], *, whole: bool, of_part: bool) -> bool:
    """Return whether what stands in quotation marks is a title, and no wording that is changed or a provision that is quoted."""
    if not whole and not quoted["about"]:
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
    return pattern_of(rf"(?:về|v/v|{alternation(_verbs('yes', 'whole'))})\s", re.IGNORECASE)


def _length(window: str, day: str | None, *, ground: bool) -> int:
    """Return where the title ends with which the window begins."""
    quoted = _QUOTED.match(window)
    if quoted:
        return quoted.end()
    for closed in (_end_in_ground() if ground else _END).finditer(window):
        if not _runs_on(window, closed, day, ground=ground):
            return closed.start()
    return _MOST


def _runs_on(window: str, closed: re.Match[str], day: str | None, *, ground: bool) -> bool:
    """Return whether a title goes on over what would end it."""
    stop = closed.start()
    return (
        _names_one_more(window, closed, day)
        or _names_changed(window, closed)
        or _names_both(window, stop)
        or _acts_jointly(window, closed)
        or _is_in_title(window, stop)
        or (ground and _has_one_more_part(window, stop))
        or _publishes_more(window, stop)
        or _has_one_more_fee(window, stop)
        or _changes_part(window, stop)
    )


def _names_both(window: str, stop: int) -> bool:
    """Return whether a title goes on with what it puts in the place of a part: "thay thế Mẫu số 1 bằng Mẫu số 2"."""
    return _EXCHANGES.match(window) is not None and _BY_ANOTHER.match(window, stop) is not None


def _acts_jointly(window: str, closed: re.Match[str]) -> bool:
    """Return whether who has done something is but one of several: "phối hợp giữa Sở Y tế và Công an tỉnh đã ký"."""
    if closed["deed"] is None:
        return False
    named = _BESIDE_OTHERS.finditer(window, 0, closed.start())
    return any(agency_end(window, each.end()) for each in named)


def _is_in_title(window: str, stop: int) -> bool:
    """Return whether at `stop` a bracket opens or closes that is of the title: by its words, or within quotation marks."""
    if window[stop : stop + 1] in ("(", ")") and window.rfind("“", 0, stop) > window.rfind("”", 0, stop):
        return "”" in window[stop : stop + _LONGEST_QUOTED]
    opened = window.rfind("(", max(0, stop + 1 - _LONGEST_BRACKET), stop + 1)
    bracket = _BRACKET_OF_TITLE.match(window, opened) if opened >= 0 else None
    return bracket is not None and stop in (opened, bracket.end() - 1)


def _names_one_more(window: str, closed: re.Match[str], day: str | None) -> bool:
    """Return whether a title that names a document goes on with another of its type: "sửa đổi Quyết định số 5 và Quyết định số 6"."""
    before = " ".join(window[: closed.start()].split())
    if closed["number"] or closed["kind"]:
        named = _NAMED.search(before) is not None
    else:
        named = closed["next"] is not None and (
            " ".join(closed["next"].split()) in before or _is_of_several(window, closed, before)
        )
    return named and not _is_later(window, closed.start(), day)


def _is_of_several(window: str, closed: re.Match[str], before: str) -> bool:
    """Return whether a title that changes several documents names one, too briefly for a ground of its own: "một số điều của các nghị định về đất đai và Nghị định số 5/2010/NĐ-CP về …"."""
    type_ = " ".join(closed["next"].split()).removesuffix(" số").lower()
    return f"một số điều của các {type_} " in before.lower() and _UNDATED.match(window, closed.start()) is not None


def _is_later(window: str, stop: int, day: str | None) -> bool:
    """Return whether the document behind "và" at `stop` is of a later day than `day`."""
    dated = _DAY_OF_NEXT.match(window, stop)
    other = read_date(window, dated.end()) if dated else None
    return other is not None and is_day(other.iso) and is_day(day) and str(other.iso) > str(day)


def _names_changed(window: str, closed: re.Match[str]) -> bool:
    """Return whether a title names what was changed: "hướng dẫn Nghị định số 5 được sửa đổi bởi Nghị định số 6".

    A decree is changed by a decree, a law by a law; where the title names none, its own document was changed.
    """
    changed = _CHANGED_BY.match(window, closed.start("changed")) if closed["changed"] else None
    before = " ".join(window[: closed.start()].split())
    return changed is not None and f"{' '.join(changed['type'].split())} " in before


def _publishes_more(window: str, stop: int) -> bool:
    """Return whether a title goes on with more of what it makes known: "công bố thủ tục hành chính mới ban hành; thủ tục hành chính bị bãi bỏ"."""
    return _PUBLISHES.match(window) is not None and _MORE_PROCEDURES.match(window, stop) is not None


def _has_one_more_part(window: str, stop: int) -> bool:
    """Return whether a title goes on over a semicolon: "phương pháp định giá đất; xây dựng bảng giá đất; tư vấn giá đất"."""
    part = _part_of_title().match(window, stop)
    return part is not None and (_DETAILS.match(part[0]) is not None or _OF_GROUND.search(part[0]) is None)


def _changes_part(window: str, stop: int) -> bool:
    """Return whether a title goes on over the comma behind the part that it changes: "sửa đổi mục 2 Phần I, Thông tư số 5"."""
    goes_on = _PROVISION.match(window, stop) is not None
    return goes_on and _CHANGES.match(window) is not None and _PART_AT_END.search(window, 0, stop) is not None


def _has_one_more_fee(window: str, stop: int) -> bool:
    """Return whether a title of fees goes on with one more: "mức thu phí sao lục; phí chứng thực; lệ phí cấp thẻ"."""
    return _FEE.match(window, stop) is not None and "phí " in window[:stop]


@lru_cache
def _end_in_ground() -> re.Pattern[str]:
    return pattern_of(_ANY_END % rf"{_IN_GROUND}|(?:{alternation(type_names())}){_NUMBERED}")


@lru_cache
def _part_of_title() -> re.Pattern[str]:
    return pattern_of(
        rf";\s+(?:{alternation(_verbs('yes') | {row['words'] for row in rows('title_parts')})})(?!\w)[^;]*"
    )


@lru_cache
def _opening(whole: bool) -> re.Pattern[str]:
    verbs = _verbs("yes", "whole") if whole else _verbs("yes")
    return pattern_of(
        rf"(?:\s{{1,3}}của\s+Chính\s+phủ(?=\s))?(?:{FORMER})?(?:,?\s{{1,3}}khóa\s+[IVX\d]{{1,5}}(?=,?\s))?(?:,?\s{{1,3}}kỳ\s+họp\s+(?:lần\s+)?thứ\s+\w{{1,6}})?(?:\s\([^()\n]{{2,80}}\)(?=\s+[Vv](?:ề\s|/v\s)))?(?:\s{{1,3}}gửi(?!\s+kèm)(?:\s+[^\s.;:()\d]+){{1,14}}?(?=\s+[Vv]ề\s+việc\s))?,?(?!\s*\n\s*\n)\s{{1,4}}(?:(?P<lead>(?:[Vv]ề\s+việc|[Vv]/v|[Vv]ề|việc(?=\s+ban\s+hành\s+[{UPPER}]))\s+)|(?P<verb>{alternation(verbs)})(?!\w|\s*[\"“]|\s+(?:cụ\s+thể\s+|rõ\s+)?tại\s|(?:,?\s+bổ\s+sung)?\s+bởi\s))"
    )


@lru_cache
def _in_quotes() -> re.Pattern[str]:
    """Return the pattern of a title that stands in quotation marks from its first word: '"Về việc đặt tên đường"'."""
    begins = rf"(?:(?P<about>về\s+việc|v/v|về(?!\s+việc\s))\s+|(?=(?:{alternation(_verbs('yes'))})\s))"
    within = r"(?<=\s)[“\"][^“”\"«»\n]{1,60}(?<!\s)[”\"]"
    words = rf"(?P<title>(?:[^“”\"«»\n]|\n(?!\s*\n)|{within}){{5,300}}?)"
    return pattern_of(rf"\s{{1,4}}[“\"«]\s?(?i:{begins}){words}\s?[.;]?(?:\s?[”»]|(?<!\s)\")")


def _verbs(*kinds: str) -> set[str]:
    """Return the words, none of them "về", with which a title of one of these kinds begins; see `opens_title` in title_starts.csv."""
    return {row["words"] for row in rows("title_starts") if row["opens_title"] in kinds} - {"về", "Về", "v/v", "V/v"}
