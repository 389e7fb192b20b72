"""The sections in which documents order that otherwise tell: the conclusions of minutes, what a report plans for the time to come."""

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile

from ...structure.labels import read_label
from ...structure.segment import Block

_CONCLUDES = re.compile(
    r"(?:[IVX\d]{1,4}[.)]?\s+)?[^.;:]{0,60}?(?:kết\s+luận|phân\s+công|chỉ\s+đạo)\b[^.;]{0,90}:?$", re.IGNORECASE
)
_AHEAD = r"(?:phương\s+hướng|nhiệm\s+vụ|kế\s+hoạch|chương\s+trình|giải\s+pháp|định\s+hướng|mục\s+tiêu|công\s+tác\s+trọng\s+tâm|trọng\s+tâm|công\s+việc|dự\s+kiến)"
_WHEN = r"(?:tới|tiếp\s+theo|cuối\s+năm|trọng\s+tâm|tháng\s+\d+|quý\s+(?:[IV]+|\d)|năm\s+\d+|tuần\s+\d+|phương\s+hướng)"
# "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026"; "Kết quả thực hiện nhiệm vụ năm 2025" looks back
_PLANS = re.compile(
    rf"(?=[^.;]{{0,150}}?{_WHEN}\b)(?:về\s+|một\s+số\s+|các\s+|những\s+)*{_AHEAD}\b[^.;]{{0,150}}$", re.IGNORECASE
)
# The name of a part may stand before its heading, "PHẦN THỨ HAI: NHIỆM VỤ NĂM 2026".
_PART = re.compile(r"^(?:phần|mục)\s+(?:thứ\s+)?\w+\s*[:.–-]?\s+", re.IGNORECASE)
_BACK = re.compile(r"được\s+giao|\bđã\b|\bkết\s+quả\b|\btình\s+hình\b", re.IGNORECASE)
_LONGEST_HEADING = 180


def concluded(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of minutes from the heading on under which the conclusions stand: "II. Kết luận của chủ trì"."""
    return dropwhile(lambda block: not _CONCLUDES.match(text, block.start, block.end), blocks)


def planned(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of a report under the headings of what is to be done next: "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM"."""
    depth: int | None = None
    for block in blocks:
        if _plans(text, block):
            depth = block.depth
        elif depth is not None and _ends(text, block, depth):
            depth = None
        if depth is not None:
            yield block


def _plans(text: str, block: Block) -> bool:
    if block.cells or block.end - block.start > _LONGEST_HEADING:
        return False
    label = read_label(text, block.start, block.end) if block.label else None
    start = label[2] if label else block.start
    while start < block.end and (text[start].isspace() or text[start] in ":."):
        start += 1
    words = " ".join(text[start : block.end].rstrip(" :").split())
    heading = block.label is not None or words.isupper()
    words = _PART.sub("", words, count=1)
    return heading and _PLANS.match(words) is not None and _BACK.search(words) is None


def _ends(text: str, block: Block, depth: int) -> bool:
    """Return whether a block heads the next section: at the same place of the outline, or in capitals as the heading was."""
    if block.label is not None:
        return block.depth <= depth
    return depth == 0 and not block.cells and text[block.start : block.end].isupper()
