"""Items that are counted in words, "Một là, rà soát …", "Thứ hai, …": who only tells of several things counts so too, and orders nothing."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...patterns import pattern_of
from ...structure.segment import Block
from ..wording.lists import any_of, verb

_FIRST = pattern_of(r"(?:Một\s+là|Thứ\s+nhất)(?!\w)")
_COUNTED = pattern_of(
    r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là(?=[,:]\s)|Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[,:]\s)"
)
# "chưa nghiêm yêu cầu của UBND tỉnh", "theo yêu cầu": somebody's order is spoken of
_SPOKEN_OF = pattern_of(r"(?<!\w)(?:theo|đúng|nghiêm|các|những)\s+$")
_OF_SOMEBODY = pattern_of(r"\s+(?:của|tại|nêu)(?!\w)")
_OPINION = pattern_of(
    r"(?<!\w)(?:cho|tham\s+gia|đóng\s+góp|có)\s+ý\s+kiến(?!\s+chỉ\s+đạo)|(?<!\w)(?:góp\s+ý|thảo\s+luận)(?!\w)"
)
# "gửi báo cáo chậm so với thời hạn", "Phòng Giá chưa báo cáo"; work to do is "khắc phục tình trạng chậm báo cáo"
_FAULT = pattern_of(r"(?<!\w)(?:chậm\s+(?:so\s+với|hơn)|không\s+(?:đúng|kịp|đầy\s+đủ))(?!\w)")
_LACK = pattern_of(r"(?<!\w)(?:chưa|chậm|thiếu|không\s+(?:đúng|kịp|đầy\s+đủ))(?!\w)")
_MENDED = pattern_of(
    r"(?<!\w)(?:khắc\s+phục|xử\s+lý|chấm\s+dứt|tránh|không\s+để|rà\s+soát|kiểm\s+tra|đôn\s+đốc|nhắc\s+nhở|giải\s+quyết)(?!\w)"
)


def ordered_counts(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """Return by where they begin the labels of the items that are counted so behind an order; of none where one tells of a fault."""
    labels: dict[int, str] = {}
    for run in _runs(text, blocks):
        if not any(_tells_of_fault(text, block, label) for block, label in run):
            labels |= {block.start: " ".join(label.split()) for block, label in run}
    return labels


def _runs(text: str, blocks: Sequence[Block]) -> Iterator[list[tuple[Block, str]]]:
    """Yield the items behind each order, each with its label as it is written."""
    run: list[tuple[Block, str]] = []
    asked = False
    for above, block in pairwise(blocks):
        if _FIRST.match(text, block.start, block.end):
            yield run
            run, asked = [], _asks_for(text, above)
        found = _COUNTED.match(text, block.start, block.end) if asked and block.label is None else None
        run += [(block, found[0])] if found else []
    yield run


def _asks_for(text: str, block: Block) -> bool:
    """Return whether a paragraph orders what it leads to: "Bộ Nội vụ đề nghị UBND các tỉnh:"; asked for opinions nobody has work."""
    start, end = block.sentences[-1][:2]
    if text[end - 1] != ":" or _OPINION.search(text, start, end):
        return False
    orders = any_of("order").finditer(text, start, end)
    return any(
        not (_SPOKEN_OF.search(text, start, each.start()) or _OF_SOMEBODY.match(text, each.end())) for each in orders
    )


def _tells_of_fault(text: str, block: Block, label: str) -> bool:
    """Return whether an item says what somebody did wrong, and not what to do about it."""
    small = text[block.start + len(label) + 1 : block.sentences[0].end].lower().lstrip()
    found = (_FAULT if verb().match(small) else _LACK).search(small)
    return found is not None and _MENDED.search(small, 0, found.start()) is None
