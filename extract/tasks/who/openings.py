"""What may stand before an order: a time, a topic, "Đối với hồ sơ cũ,"; whom the words behind it name."""

import re

from ...patterns import pattern_of
from ..wording.acting import ordered
from ..wording.lists import any_of
from .no_order import states_fact
from .words import LONGEST_HEAD, Words, opens_with_name, read_words

# A time may stand between a topic and whom it names: "Chế độ báo cáo: trước ngày 20 hằng tháng, các phòng gửi …"
_WHEN = pattern_of(r"\s+(?:định\s+kỳ|trước|chậm\s+nhất|vào|trong|đến|hằng|hàng|từ|ngày|thứ|sau)\s", re.IGNORECASE)
# "Đánh giá chung: Các xã đã …" tells what was done; "Đánh giá cán bộ: Các xã rà soát …", or with a day to come, orders
_TELLS = pattern_of(
    r"(?:đánh giá|nhận xét|tình hình|kết quả (?:đạt được|thực hiện)|ưu điểm|tồn tại|hạn chế|nguyên nhân)(?:,? \w+){0,4}:"
)
_DONE = pattern_of(r"\s(?:đã|còn|chưa|vẫn)(?!\w)")
_BY_WHEN = pattern_of(r"(?<!\w)(?:trước (?:ngày )?\d|chậm nhất|muộn nhất)")
_LONGEST_OPENING, _LONGEST_TOPIC, _LONGEST_CASE, _LONGEST_WHEN = 160, 70, 250, 80
_CLAUSE_END = pattern_of(r"[,;:.]\s")
# "Nếu chưa khởi công thì Sở Tài chính thu hồi vốn"
_THEN = pattern_of(r",?\s+thì(?=\s)")


def past_opening(words: Words) -> Words:
    """Return the words behind an opening like "Đối với hồ sơ cũ,", "Nếu chậm thì" or "Chế độ báo cáo:" where somebody acts behind it."""
    if words.names_somebody or words.headed or words.roles or words.begin_with("procedure"):
        return words
    topic = not words.begin_with("opening")
    mark, reach = (":", _longest_topic(words)) if topic else (",", _LONGEST_OPENING)
    limit = min(words.end, words.start + reach)
    at = words.text.find(mark, words.start, limit)
    colon = -1 if topic else words.text.find(":", words.start, min(words.end, words.start + _LONGEST_CASE))
    then = None if topic else _THEN.search(words.text, words.start, limit)
    if (at < 0 and colon < 0 and then is None) or states_fact(words):
        return words
    if then and (behind := _acting_behind(words, then.end() - 1)):
        return behind
    long = topic and at - words.start > _LONGEST_TOPIC
    if topic and at >= 0 and _WHEN.match(words.text, at + 1, words.end):
        at, limit = words.text.find(",", at, at + _LONGEST_WHEN), at
    while at >= 0 or colon >= 0:
        first = min(each for each in (at, colon) if each >= 0)
        if (behind := _acting_behind(words, first)) and (behind.bidden or not long):
            return behind
        if _orders_behind(words, first):
            return words
        if first == colon:
            colon = -1
        else:
            at = -1 if topic else words.text.find(mark, at + 1, limit)
    return words


def _longest_topic(words: Words) -> int:
    """Return how long a topic may be before its colon: one that says so itself, "Về nguồn vật liệu cho dự án …", may name much.

    Behind a long one somebody must be bidden: "Sở A chủ trì …", and not "UBND tỉnh đồng ý …".
    """
    return _LONGEST_CASE if words.small.startswith("về ") else _LONGEST_TOPIC


def _acting_behind(words: Words, mark: int) -> Words | None:
    """Return the words behind a mark where somebody in particular acts in them; who sits at an address only gets what is sent there."""
    if words.text.endswith("địa chỉ", words.start, mark):
        return None
    start = _past_blanks(words.text, mark + 1, words.end)
    if not opens_with_name(words.text[start : start + LONGEST_HEAD]):
        return None
    behind = read_words(words.text, start, words.end)
    return behind if behind.acting is not None and not _is_told(words, behind) else None


def _orders_behind(words: Words, mark: int) -> bool:
    """Return whether somebody orders behind a mark: whoever stands behind the next comma is one of those whom he orders."""
    start = _past_blanks(words.text, mark + 1, words.end)
    if not (words.ordering and opens_with_name(words.text[start : start + LONGEST_HEAD])):
        return False
    order = ordered().search(words.text, start, words.end)
    return order is not None and not _CLAUSE_END.search(words.text, start, order.start())


def _is_told(words: Words, behind: Words) -> bool:
    """Return whether a topic that tells stands before somebody of whom it is said what he has done, "Tồn tại: Các xã còn chậm …", or who praises it."""
    if behind.acting is None or _TELLS.match(words.small) is None:
        return False
    if any_of("praise").match(words.text, behind.acting.start("verb")):
        return True
    return _DONE.search(behind.acting["who"]) is not None and _BY_WHEN.search(behind.small) is None


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
