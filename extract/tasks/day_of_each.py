"""Days of several offices: "Gửi báo cáo: Sở Nội vụ trước ngày 20/9; Sở Tài chính trước ngày 25/9" gives each of them its own."""

import re
from collections.abc import Sequence

from ..model import Assignee
from ..patterns import pattern_of
from ..spans import Span
from ..structure.labels import read_label
from ..structure.segment import Block
from .sheet import Sheet
from .when.deadline import Deadline
from .who.names import split_names
from .who.whole_names import is_whole_name
from .who.words import LONGEST_HEAD, opens_with_name

_REACH, _LONGEST = 200, 300
# What stands before the first name of a list, and between a day and the next name.
_OPENS = pattern_of(r"[:;(]\s*")
# "Gửi báo cáo về: Sở Nội vụ trước ngày 20/9", "Bàn giao cho các đơn vị: …", "Lấy ý kiến (Sở Nội vụ trước ngày 20/9 …": who gets it, or is asked
_TOWARDS = pattern_of(
    r"(?<!\w)(?:về|đến|tới|lên|gửi|trình|qua|của|(?:cho|với)(?:\s+(?:các|những)\s[^.;:()]{2,40})?|mời|ý\s+kiến(?:\s+[^.;:()]{2,40})?)\s*[:(]\s*\Z"
)
# "Trình UBND tỉnh trước ngày 20/9; Bộ Y tế trước ngày 25/9": so is whoever stands behind such a verb
_GIVES = pattern_of(
    r"\s*(?:trình|xin|lấy|bàn\s+giao|nghiệm\s+thu|mời|làm\s+việc|(?:nộp|gửi)(?![^.;:(]*:))(?!\w)", re.IGNORECASE
)
# "Các sở gửi báo cáo về UBND tỉnh: Sở Y tế trước ngày 20/9": each of them
_ALL_OF_THEM = pattern_of(r"[Cc]ác\s[^.;:()]{2,120}:\s*")
_NEXT = pattern_of(r"\s*(?:[,;]|\bvà\b)\s*(?:(?:và|còn|riêng)\s+)?")
_LINK = pattern_of(r",\s+|\s+và\s+")


def day_of_each(sheet: Sheet, pieces: Sequence[Block]) -> dict[int, tuple[Assignee, ...]]:
    """Return where each deadline begins -> those who have it, where several are named directly before a day of their own."""
    shared: dict[int, tuple[Assignee, ...]] = {}
    for block in pieces:
        named = _of_block(sheet, block, sheet.deadlines([block]))
        shared |= named if len(named) > 1 else {}
    return shared


def _of_block(sheet: Sheet, block: Block, deadlines: Sequence[Deadline]) -> dict[int, tuple[Assignee, ...]]:
    label = read_label(sheet.text, block.start, block.end)
    behind, found = label[2] if label else block.start, {}
    if len(deadlines) < 2 or _is_given(sheet.text, behind, deadlines[0]):
        return {}
    for deadline in deadlines:
        if deadline.due and (named := _names_before(sheet.text, behind, deadline.start)):
            found[deadline.start] = named
        behind = deadline.end
    return found


def _is_given(text: str, behind: int, first: Deadline) -> bool:
    """Return whether those before the days get something: behind a verb that says so, or where somebody else acts.

    "Phòng Giá trình Sở trước 20/9; UBND tỉnh trước 25/9" has him do both.
    """
    if _GIVES.match(text, behind, first.start):
        return True
    start, end = _trimmed(text, behind, first.start)
    if _ALL_OF_THEM.match(text, start, end):
        return False
    return opens_with_name(text[start : start + LONGEST_HEAD]) and not _are_names(text, start, end)


def _names_before(text: str, behind: int, day: int) -> tuple[Assignee, ...]:
    """Return those whom the words from the last mark, or from the day before, up to the next `day` name; nobody where they say more."""
    start = max([behind, *(mark.end() for mark in _OPENS.finditer(text, max(behind, day - _REACH), day))])
    if _TOWARDS.search(text, max(behind, start - _REACH), start):
        return ()
    following = _NEXT.match(text, start, day)
    start, end = _trimmed(text, following.end() if following else start, day)
    return split_names(text[start:end], None) if _are_names(text, start, end) else ()


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return where the words between two offsets stand, without the blanks around them."""
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())


def _are_names(text: str, start: int, end: int) -> bool:
    """Return whether the words are whole names and no more: "Sở Tài chính, Sở Y tế", "UBND các xã và phường"."""
    if not 0 < end - start <= _LONGEST:
        return False
    begins = [start]  # a comma or "và" may part two names or stand within one
    for link in _LINK.finditer(text, start, end):
        if any(is_whole_name(text, begin, link.start()) for begin in reversed(begins)):
            begins.append(link.end())
    return any(is_whole_name(text, begin, end) for begin in reversed(begins))
