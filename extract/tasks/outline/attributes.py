"""Lines that tell of an item, "Đơn vị chủ trì: …", "Thời gian: …", brought to the item of which they tell."""

import re
from collections.abc import Sequence

from ...patterns import pattern_of
from ...structure.segment import Block
from ..apart import CLAUSE_END, has_verb
from ..sheet import Sheet
from ..when.cells import read_deadline_cell, time_in_line
from ..when.deadline import Deadline
from ..who.assignees import read_heading
from ..who.roles import is_role_line
from .headings import is_section
from .tree import Item, Outline

# A heading that only says when: "Tháng 6/2025", "Từ ngày 15/5 đến ngày 25/5/2025".
_TIME = pattern_of(
    r"(?:Từ|Trước|Đến|Trong|Ngày|Tháng|Quý|Tuần|Đầu|Cuối)\s(?=\D{0,20}(?:\d|[IV]))(?:[\d/.\-–,IV]++\s*|(?:ngày|tháng|quý|tuần|năm|đến|hết|và|thứ)\s*){1,12}"
)
# "Các nhiệm vụ sau hoàn thành trước ngày 15/7:", "Thời hạn: ngày 15/7 đối với các việc sau:"; "nhiệm vụ trong quý IV:" says but of when.
_COMPLETED = pattern_of(
    r"hoàn\s+(?:thành|tất)|(?<!\w)xong(?!\w)|thời\s+hạn|(?<!\w)hạn\s|(?:chậm|muộn)\s+nhất|trước\s+(?:ngày|\d)",
    re.IGNORECASE,
)
# "Trước ngày 15/7, các phòng thực hiện các nội dung sau:"; "… trước ngày 15/7, chỉ đạo:" goes on to something else.
_DOES = pattern_of(r"hoàn\s+(?:thành|tất)|thực\s+hiện|triển\s+khai", re.IGNORECASE)
# The name of a role is short: "Đơn vị chủ trì tham mưu thực hiện".
_LONGEST_NAME = 80


def is_time_line(sheet: Sheet, block: Block) -> bool:
    """Return whether a line gives the time of the item above it."""
    return time_in_line(sheet.text, block.start, block.end) is not None


def heading_time(sheet: Sheet, item: Item) -> Deadline | None:
    """Return the time that a heading holds and nothing else: "2. Tháng 6/2025:"."""
    start, end = sheet.past_label(item.block), item.block.end
    time = sheet.text[start:end].strip(" :.") if end - start < _LONGEST_NAME else ""
    found = read_deadline_cell(time, sheet.calendar) if _TIME.fullmatch(time) else None
    return found._replace(start=start, end=end) if found and found.due else None


def leading_time(sheet: Sheet, block: Block) -> Deadline | None:
    """Return the day by which all below a line is to be done, as it says itself: "5. Các nhiệm vụ sau hoàn thành trước ngày 15/7:"."""
    last = block.sentences[-1]
    if sheet.text[last.end - 1] in ".;," or _COMPLETED.search(sheet.text, last.start, last.end) is None:
        return None
    days = [each for each in sheet.deadlines([block]) if each.start >= last.start]
    if len(days) != 1 or not days[0].due:
        return None
    behind = sheet.text[days[0].end : last.end]
    return None if CLAUSE_END.search(behind) or has_verb(_DOES.sub("", behind)) else days[0]


def names_roles(sheet: Sheet, block: Block) -> bool:
    """Return whether a line names who has which role in the item above it."""
    words = sheet.words(block)
    return bool(words.roles) and is_role_line(words.small)


def is_attribute(sheet: Sheet, block: Block) -> bool:
    """Return whether a line tells of the item above it who does it or by when."""
    if sheet.text.find(":", block.start, min(block.end, block.start + _LONGEST_NAME)) < 0:
        return False
    return is_time_line(sheet, block) or names_roles(sheet, block)


def gather(sheet: Sheet, tree: Outline) -> None:
    """Bring such lines from the last of several items to the one above them, and together what each of them tells of.

    A line of this kind closes no document, and neither does what stands below an item that only names somebody.
    """
    if tree.closing and tree.items:
        last = tree.items[-1]
        while last.children:
            last = last.children[-1]
        if is_attribute(sheet, tree.closing[0]) or _only_names(sheet, last):
            last.paragraphs.append(tree.closing.pop(0))
    _gather(sheet, tree.items)


def _only_names(sheet: Sheet, item: Item) -> bool:
    """Return whether nothing is said yet of whom an item names: "3. UBND các xã, phường"."""
    return not item.paragraphs and bool(read_heading(sheet.words(item.block)))


def _gather(sheet: Sheet, items: Sequence[Item]) -> None:
    for item in items:
        _gather(sheet, item.children)
        told = [bool(_attributes(sheet, child)) for child in item.children]
        if sum(told) > 1:
            item.children = _grouped(sheet, item.children)
        elif told and told[-1] and not (_timed(sheet, item.children[:-1]) or is_section(item, sheet.words(item.block))):
            _raise(sheet, item)


def _timed(sheet: Sheet, items: Sequence[Item]) -> bool:
    """Return whether one of the items has a time of its own, so that a line under the next one tells of that only."""
    return any(sheet.deadlines(item.own) for item in items)


def _attributes(sheet: Sheet, item: Item) -> list[Block]:
    """Return the lines that tell of an item, items themselves or paragraphs."""
    lines = [*item.paragraphs, *(child.block for child in item.children if not child.children)]
    return [block for block in lines if is_attribute(sheet, block)]


def _raise(sheet: Sheet, item: Item) -> None:
    """Move the lines at the end of the last item below to the one that they tell of: all of them together."""
    last = item.children[-1]
    raised = _attributes(sheet, last)
    starts = {block.start for block in raised}
    last.paragraphs = [block for block in last.paragraphs if block.start not in starts]
    last.children = [child for child in last.children if child.start not in starts]
    item.paragraphs += raised


def _grouped(sheet: Sheet, children: Sequence[Item]) -> list[Item]:
    """Return the items, those without such lines together with the next one that has lines of roles."""
    grouped: list[Item] = []
    waiting: list[Item] = []
    for child in children:
        waiting.append(child)
        if any(names_roles(sheet, block) for block in _attributes(sheet, child)):
            grouped.append(_together(waiting))
            waiting = []
        elif not _waits(sheet, child):
            grouped += waiting
            waiting = []
    return grouped + waiting


def _waits(sheet: Sheet, item: Item) -> bool:
    """Return whether an item may be told of by lines under the next one: it is one of a list and has nothing of its own."""
    if (item.block.label or "")[:1].isalnum() or item.children:
        return False
    return not (_attributes(sheet, item) or sheet.words(item.block).names_somebody or sheet.deadlines(item.own))


def _together(items: Sequence[Item]) -> Item:
    first, *others = items
    more = [block for other in others for block in other.own]
    below = [child for other in others for child in other.children]
    return Item(first.block, [*first.paragraphs, *more], [*first.children, *below])
