"""The subject line (trích yếu) that follows a reference: "… của Chính phủ | về cơ chế một cửa |; Kế hoạch …"."""

import re

from ..grammar.passing import was_passed
from ..kept import kept
from ..letters import UPPER, small_letters
from ..patterns import pattern_of
from .headings import may_be_own
from .said_of_itself import before_this
from .title_ends import title_length
from .title_goes_on import CHANGES
from .title_in_quotes import quoted_title, within_quotes
from .title_openings import behind_its_bracket, title_opening
from .title_words import subject_words

_MOST = 400
# What a part of the document says: "… hướng dẫn lưu trữ | quy định về lệ phí như sau:", but "sửa đổi Thông tư quy định về lệ phí"
_LAYS_DOWN = r"(?<!Chính phủ)(?<!\svà)(?<!,)\squy\s+định(?:\s*:|\s+(?:rõ|cụ\s+thể|trách\s+nhiệm|về(?=\s[^.;:]{2,150}?\snhư\s+sau))(?!\w))"
# … and the next one that speaks: "… về lệ phí | và khoản 2 Điều 4 Thông tư số 5"
_NEXT_PART = r"(?<!\d)\svà\s+(?:(?:điểm|khoản)\s+\w{1,3}\s+){0,2}Điều\s+\d"
_SAYS = pattern_of(rf"{_LAYS_DOWN}|{_NEXT_PART}")
# "… | triển khai thực hiện Nghị quyết số 5-NQ/TU"
_NUMBERED = pattern_of(rf"\s+[^,;.:()]{{0,60}}?\s[{UPPER}][^\W\d_]+(?:\s[^\W\d_]+){{0,3}}\s+số\s*:?\s*\d")
# "về việc | ghi tại trích yếu", "… | nêu trên": what says only where the subject stands
_ELSEWHERE = pattern_of(
    r"(?:(?:đã\s+)?(?:ghi|nêu|nói)\s+)?(?:(?:tại|ở|trong)\s+trích\s+yếu(?!\w)|trên(?=\s*(?:[,.;)]|\Z)))"
)
# An order has a deadline: "Giao Sở Tài chính rà soát (Báo cáo số 7/BC-STC) về việc giải ngân | trước ngày 20/6/2025".
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
    closed = behind_its_bracket().match(text, end)
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
    if quoted := quoted_title(text, end, limit, whole=whole, of_part=of_part):
        return quoted
    opened = _opened(text, end, whole=whole, acting=acting)
    if opened is None:
        return None
    start = opened.end() if opened["lead"] else opened.start("verb")
    if _ELSEWHERE.match(text, start, limit):
        return None
    window = within_quotes(text[start : max(start, min(start + _MOST, limit))])
    # a capital begins nothing in a heading that is all in capitals
    words = window[: title_length(text, small_letters(window) if window.isupper() else window, day, ground=ground)]
    if window.isupper() and may_be_own(text, end, words):
        return None
    said = _SAYS.search(window) if of_part and not CHANGES.match(words) else None
    words = before_this(words[: said.start()] if said else words)
    title = " ".join(words.split()).rstrip(",;").removesuffix(" và")
    # "quy định: …" quotes the document, it does not name it; "ban hành kèm theo Quyết định số 5" says with what it was issued
    verb = " ".join((opened["verb"] or "").split())
    return title if title and title != verb and not title.startswith("ban hành kèm theo ") else None


def _opened(text: str, end: int, *, whole: bool, acting: bool) -> re.Match[str] | None:
    """Return how a title opens behind the reference that ends at `end`, null where its words are those of the sentence."""
    of_author = _NUMBERED.match(text, end) or _authors_deed().match(text, end)
    acts = text.startswith(",", end) or (acting and of_author is None)
    opened = title_opening(whole and not acts).match(text, end)
    passed = opened is not None and not opened["lead"] and was_passed(text, end)
    return None if passed else opened


@kept
def _authors_deed() -> re.Pattern[str]:
    """Return the pattern of what of those who act by a document only its author does.

    "Chủ đầu tư căn cứ Quyết định số 5 … của UBND tỉnh | thu hồi đất của Công ty A, bàn giao mặt bằng".
    """
    return pattern_of(rf"\s+(?:của\s[^,;.:()]{{1,80}}?\s)?{subject_words('author')}(?!\w)")
