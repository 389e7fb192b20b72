"""The items of a document as a tree: what stands under what, and the paragraphs around them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.doc_types import types_with
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from ...structure.footnotes import mark_of_note
from ...structure.segment import Block
from ..wording.lists import verb_words
from .counted import ordered_counts

BRACKETED = pattern_of(r"\((?:\d{1,2}|[ivx]{1,4})\)\s+(?=[^\W\d_])")
_NUMBER_ALONE = pattern_of(r"\d{1,2}\.$")
_LONGEST_LABEL = 14
_OF_EACH = ("Mỗi ", "Từng ", "Các ", "Những ", "Tất cả ", "Toàn bộ ")
# A line that names a role or a time, "Đơn vị chủ trì: …", tells of the bullets above it.
_LONGEST_NAME = 80
# "Giao Phòng Nghiệp vụ …", "Đề nghị MTTQ huyện …": behind a list somebody is ordered apart from it.
_ORDERS = pattern_of(rf"(?:Giao|Yêu cầu|Đề nghị)\s+(?:các\s+|phòng\s+)?[{UPPER}]")
# "Báo cáo gửi về Sở Y tế trước ngày 03/6:" and below "- Bằng thư điện tử: …", but no line with an order or a day of its own
_SENDS = pattern_of(r"(?<!\w)(?:[Gg]ửi|[Nn]ộp|[Bb]áo\s+cáo)\s[^.;]*:\Z")
_LONGEST_SENDING = 300


@dataclass(slots=True)
class Item:
    """A numbered item with the paragraphs that follow it unnumbered, and the items under it."""

    block: Block
    paragraphs: list[Block] = field(default_factory=list)
    children: list["Item"] = field(default_factory=list)

    @property
    def own(self) -> list[Block]:
        """The blocks that are the item's own, without those of the items under it."""
        return [self.block, *self.paragraphs]

    @property
    def start(self) -> int:
        """Where the item begins, in offsets of the clean text."""
        return self.block.start

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks of the item and of the items under it, in order of the items."""
        for item in self.walk():
            yield from item.own

    def walk(self) -> Iterator["Item"]:
        """Yield the item and all items under it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class Outline:
    """The paragraphs above the first item, the outermost items, and the paragraphs after the last one."""

    opening: list[Block]
    items: list[Item]
    closing: list[Block]

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks in order."""
        yield from self.opening
        for item in self.items:
            yield from item.blocks()
        yield from self.closing


def outline(text: str, blocks: Sequence[Block]) -> Outline:
    """Return the tree of the items among `blocks`, which are of one part of a document; rows of tables and footnotes are left out.

    A label that stands on a line alone ("Điều 3.", "1.") belongs to the paragraph below it; "(1)" and "Một là," are labels too.
    """
    tree = Outline([], [], [])
    path: list[tuple[int, Item]] = []
    for block in _labelled(text, blocks):
        if block.label is None:
            (path[-1][1].paragraphs if path else tree.opening).append(block)
            continue
        level = _level(block, path)
        while path and path[-1][0] >= level:
            path.pop()
        item = Item(block)
        (path[-1][1].children if path else tree.items).append(item)
        path.append((level, item))
    if path:
        tree.closing = [*_cut_last_sentences(text, path[-1][1]), *_cut_closing(text, tree.items, path)]
        _raise_paragraphs(text, tree.items)
    return tree


def _raise_paragraphs(text: str, items: Sequence[Item]) -> None:
    """Bring the paragraphs behind a list of bullets that are whole to the item of which the list tells."""
    for item in items:
        _raise_paragraphs(text, item.children)
        *beside, last = item.children or [item]
        alike = beside and not any(each.paragraphs or each.children for each in beside) and _is_whole_bullet(text, last)
        if alike and last.paragraphs and not _tells_of_bullets(text, last.paragraphs[0]):
            item.paragraphs += last.paragraphs
            last.paragraphs = []


def _is_whole_bullet(text: str, item: Item) -> bool:
    return not ((item.block.label or "")[:1].isalnum() or item.children) and text[item.block.end - 1] in ".;"


def _tells_of_bullets(text: str, block: Block) -> bool:
    """Return whether a paragraph goes on with the sentence of a bullet, names a role or a time, "Đơn vị chủ trì: …", or speaks of each."""
    if text.startswith(_OF_EACH, block.start):
        return True
    named = text.find(":", block.start, min(block.end, block.start + _LONGEST_NAME)) >= 0
    return named or _goes_on(block) or not text[block.start].isupper()


def _level(block: Block, path: Sequence[tuple[int, Item]]) -> int:
    """Return how deep an item stands; one whose label only we have read stands half a step below what it is under."""
    if block.depth:
        return 2 * block.depth
    alike = [level for level, item in path if item.block.depth == 0 and _kind(item.block) == _kind(block)]
    return alike[0] if alike else path[-1][0] + 1 if path else 1


def _kind(block: Block) -> str:
    """Return how an item is counted: "(1)", "Một là", "Thứ nhất" or "1"."""
    label = block.label or ""
    return "(" if label.startswith("(") else label[-2:] if label.endswith(" là") else label[:3] if " " in label else ""


def _labelled(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, those of a label alone together with the paragraph below."""
    alone: Block | None = None
    written = [each for each in blocks if not (each.cells or _is_footnote(text, each))]
    running = list(_without_ways_of_sending(text, written))
    labels = ordered_counts(text, running)
    for block in running:
        if alone is None and block.label is not None and block.end - block.start > _LONGEST_LABEL:
            yield block
            continue
        if alone is not None and block.label is None:
            yield block._replace(start=alone.start, label=alone.label, depth=alone.depth)
            alone = None
            continue
        if alone is not None:
            yield alone
        alone = _label_alone(text, block)
        if alone is None:
            yield block._replace(label=labels[block.start]) if block.start in labels else _bracketed(text, block)
    if alone is not None:
        yield alone


def _without_ways_of_sending(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, those as paragraphs that only list by which way goes what the sentence above sends: "- Bằng bản giấy, qua bưu điện"."""
    ways = 0
    for at, block in enumerate(blocks):
        if ways:
            ways -= 1
            yield block._replace(label=None, depth=0)
            continue
        if _SENDS.search(text, max(block.start, block.end - _LONGEST_SENDING), block.end):
            ways = _ways_at(text, blocks, at + 1)
        yield block


def _ways_at(text: str, blocks: Sequence[Block], first: int) -> int:
    """Return how many bullets a list has from `first` on, none where one of them is more than a way: it orders something, and so does what it stands in."""
    at = first
    while at < len(blocks) and (label := blocks[at].label) is not None and not label[:1].isalnum():
        if _way().match(text, blocks[at].start, blocks[at].end) is None:
            return 0
        at += 1
    return at - first


def _is_footnote(text: str, block: Block) -> bool:
    """Return whether a block is the note to a mark that stands above it right behind a word: "Nghị định số 15/2020/NĐ-CP(1)"."""
    mark = mark_of_note(text, block.start) if text[block.start] in "([" else None
    return mark is not None and text[mark.above - 1 : mark.above].isalnum()


def _label_alone(text: str, block: Block) -> Block | None:
    if block.end - block.start > _LONGEST_LABEL:
        return None
    words = text[block.start : block.end]
    if block.label is not None:
        return block if words.rstrip(" .:") == block.label else None
    return block._replace(label=words[:-1]) if _NUMBER_ALONE.match(words) else None


def _bracketed(text: str, block: Block) -> Block:
    if block.label is not None or text[block.start] != "(":
        return block
    found = BRACKETED.match(text, block.start, block.end)
    return block._replace(label=found[0].strip()) if found else block


def _cut_closing(text: str, items: Sequence[Item], path: Sequence[tuple[int, Item]]) -> list[Block]:
    """Take the last paragraph of the last item from it: unnumbered after a list, it speaks for the whole document.

    So do all of them where none of the several items of the list has a paragraph of its own, and the last one is no heading;
    and those from the first one on that begins with an order to somebody: "Giao Phòng Nghiệp vụ theo dõi …".
    """
    last = path[-1][1]
    beside = path[-2][1].children if len(path) > 1 else items
    above = [each for each in beside if each is not last]
    whole = text[last.block.end - 1] in ".;/"
    alone = whole and (len(path) == 1 or (last.block.label or "")[:1].isdigit())
    alone = alone and bool(above) and not any(item.paragraphs for each in above for item in each.walk())
    ordering = (at for at, block in enumerate(last.paragraphs) if _ORDERS.match(text, block.start, block.end))
    first = 0 if alone else next(ordering, -1) if whole and above else -1
    if last.paragraphs and _goes_on(last.paragraphs[first]):
        return []
    closing = last.paragraphs[first:]
    del last.paragraphs[first:]
    return closing


def _goes_on(block: Block) -> bool:
    """Return whether a paragraph goes on with a sentence that the end of a page cut in two."""
    return bool(block.sentences) and block.sentences[0].start < block.start


def _cut_last_sentences(text: str, last: Item) -> list[Block]:
    """Take from the last item the sentences with which a document closes, where they go on in its line: "… Trên đây là …"."""
    block = last.block
    at = next(
        (at for at, each in enumerate(block.sentences) if at and _closes().match(text, each.start, each.end)), None
    )
    if at is None or last.paragraphs or last.children:
        return []
    last.block = block._replace(end=block.sentences[at - 1].end, sentences=block.sentences[:at])
    return [Block(block.sentences[at].start, block.end, block.part, None, 0, (), block.sentences[at:])]


@cache
def _closes() -> re.Pattern[str]:
    """Return the pattern of how the sentence begins with which a document closes, also in the line of its last item."""
    received = rf"(?:Khi\s+)?(?:[Nn]hận\s+được)\s+(?:{alternation(types_with('received'))})\s+này\b"
    course = r"(?:Trong\s+q|Q)uá\s+trình\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện)\b"
    return pattern_of(rf"Trên\s+đây\s+là\s|{received}|{course}")


@kept
def _way() -> re.Pattern[str]:
    """Return the pattern of a bullet that only says by which way something goes: "- Bằng bản giấy, qua bưu điện", "- Qua email: a@b.vn".

    It names no document, "Theo văn bản số 5", tells of no day, orders nobody and has no work: "- Bằng văn bản: lập biên bản".
    """
    posted = r"đường\s+(?:công\s+văn|bưu\s+(?:điện|chính)|văn\s+thư)|bưu\s+(?:điện|chính)"
    sent = r"(?:bản\s+)?(?:fax|e-?mail)|thư\s+điện\s+tử|văn\s+bản(?!\s+(?:số|của|này|trên)(?!\w))|bản\s+(?:giấy|cứng|mềm|điện\s+tử)"
    dated = r"trước\s+(?:ngày\s+)?\d|(?:chậm\s+nhất|đề\s+nghị|yêu\s+cầu|phải|có\s+trách\s+nhiệm)(?!\w)"
    works = rf"[,;]\s+(?!(?:gửi|nộp|nhận|chuyển)(?!\w))(?:{verb_words()})(?!\w)"
    address = r":\s*(?:(?:(?:gửi|nộp)\s+)?(?:về|theo|số|địa\s+chỉ|hộp\s+thư)(?!\w)|[^\s@]{1,60}@|https?:|\+?\d)|(?:(?<=địa\schỉ)|(?<=hộp\sthư)):"
    return pattern_of(
        rf"[-–+•*]\s+(?:Bằng|Qua|Theo)\s+(?:{posted}|{sent})(?!\w)(?!.{{0,300}}?(?:(?<!\w)(?:{dated})|{works}))(?=[^:]*(?:{address}|\Z))",
        re.IGNORECASE | re.DOTALL,
    )
