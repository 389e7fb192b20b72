"""The sections in which documents order that otherwise tell: the conclusions of minutes, what a report plans for the time to come."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import dropwhile

from ...grammar.alternation import alternation
from ...letters import small_letters
from ...patterns import pattern_of
from ...structure.labels import read_label
from ...structure.segment import Block
from ..who.receivers import reports_to
from ..wording.lists import any_of, words_of

# The name of a part may stand before its heading, "PHẦN THỨ HAI: NHIỆM VỤ NĂM 2026".
_PART = pattern_of(r"^(?:phần|mục)\s+(?:thứ\s+\w+|[ivx]+|\d+|[a-h])(?!\w)\s*[:.–-]?\s+", re.IGNORECASE)
_LONGEST_HEADING, _LONGEST_NAME = 180, 40
# Until when somebody is asked to report to the writer.
_BY_DAY = pattern_of(r"\s(?:trước|chậm\s+nhất|muộn\s+nhất)\s[^.;]{0,20}?\d{1,2}(?:[/.-]|\s+tháng\s+)\d")
_ASKS = pattern_of(r"(?:Đề\s+nghị|Yêu\s+cầu)\s+(?:các\s+)?")
# What is told of a report, and is no request for one: "cho phép các trạm chưa báo cáo trước ngày 20/5 …"
_TOLD = pattern_of(r"\s(?:cho\s+phép|khen\s+thưởng|sau\s+khi|để\s+các|đã|chưa)\s")
_SUPERVISION = pattern_of(
    r"(?:về\s+(?:việc\s+)?)?(?:kết\s+quả\s+)?(?:(?:đợt|cuộc|đoàn|khảo\s+sát,)\s+)?(?:giám\s+sát|thanh\s+tra|kiểm\s+tra)(?!\w)",
    re.IGNORECASE,
)


def concluded(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of minutes from the heading on under which the conclusions stand: "II. Kết luận của chủ trì"."""
    return dropwhile(lambda block: not _concludes().match(text, block.start, block.end), blocks)


def planned(text: str, blocks: Iterable[Block], title: str = "", issuer: str = "") -> Iterator[Block]:
    """Yield the blocks of a report under the headings of what is to be done next: "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM".

    One whose `title` says that somebody was supervised or inspected recommends to them: "IV. KIẾN NGHỊ". Any other one orders
    there only who is asked to report to its `issuer` by a day.
    """
    heads = (_ahead(), _recommends()) if _SUPERVISION.match(title) else (_ahead(),)
    listed = list(blocks)
    ahead, asked = _under(text, listed, heads), _under(text, listed, (_recommends(),))
    for at, block in enumerate(listed):
        if at in ahead or (at in asked and _asks_for_report(text, block, issuer)):
            yield block


def _under(text: str, blocks: Sequence[Block], heads: Sequence[re.Pattern[str]]) -> set[int]:
    """Return which of the blocks are such a heading or stand under one."""
    found: set[int] = set()
    depth: int | None = None
    for at, block in enumerate(blocks):
        if _plans(text, block, heads):
            depth = block.depth
        elif depth is not None and _ends(text, block, depth):
            depth = None
        if depth is not None:
            found.add(at)
    return found


def _asks_for_report(text: str, block: Block, issuer: str) -> bool:
    """Return whether somebody is asked to report to the writer by a day: "3. Đề nghị UBND các xã …, gửi kết quả về Sở Y tế trước ngày 15/8".

    To whoever stands above he only recommends.
    """
    asks = _ASKS.match(text, _past_label(text, block), block.end)
    if asks is None or _BY_DAY.search(text, asks.end(), block.end) is None or _TOLD.search(text, asks.end(), block.end):
        return False
    if small_letters(text[asks.end() : asks.end() + _LONGEST_NAME]).startswith(words_of("above")):
        return False
    receiver = reports_to(text, block.start, block.end)
    return receiver is not None and f"{issuer} ".startswith(f"{receiver.partition(' (')[0]} ")


@cache
def _concludes() -> re.Pattern[str]:
    conclusion = alternation(words_of("conclusion"))
    return pattern_of(rf"(?:[IVX\d]{{1,4}}[.)]?\s+)?[^.;:]{{0,60}}?(?:{conclusion})\b[^.;]{{0,90}}:?$", re.IGNORECASE)


@cache
def _ahead() -> re.Pattern[str]:
    """Return the pattern of a heading of what is to be done: "III. NHIỆM VỤ 6 THÁNG CUỐI NĂM", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026".

    "Kết quả thực hiện nhiệm vụ năm 2025" looks back; "Phương hướng" never does.
    """
    when = rf"(?:{alternation(words_of('next'))}|(?:tháng|năm|tuần)\s+\d+|quý\s+(?:[IV]+|\d))"
    ahead = rf"(?:về\s+|một\s+số\s+|các\s+|những\s+)*(?:{alternation(words_of('ahead'))})"
    bare = r"phương\s+hướng(?:(?:,|\s+và|,\s+và)\s+(?:nhiệm\s+vụ|giải\s+pháp))*$"
    return pattern_of(rf"(?=[^.;]{{0,150}}?{when}\b){ahead}\b[^.;]{{0,150}}$|{bare}", re.IGNORECASE)


@cache
def _recommends() -> re.Pattern[str]:
    """Return the pattern of a heading of what others are told to do: "IV. ĐỀ XUẤT, KIẾN NGHỊ"."""
    words = alternation(words_of("recommendation"))
    return pattern_of(rf"(?:(?:một\s+số|các|những)\s+)?(?:{words})(?:(?:,|\s+và)\s+(?:{words}))?$", re.IGNORECASE)


def _plans(text: str, block: Block, heads: Iterable[re.Pattern[str]]) -> bool:
    if block.cells or block.end - block.start > _LONGEST_HEADING:
        return False
    start = _past_label(text, block)
    words = " ".join(text[start : block.end].rstrip(" :").split())
    heading = block.label is not None or words.isupper()
    words = _PART.sub("", words, count=1)
    return heading and any(head.match(words) for head in heads) and any_of("back").search(words) is None


def _past_label(text: str, block: Block) -> int:
    """Return where the words of a block begin, behind its label."""
    label = read_label(text, block.start, block.end) if block.label else None
    start = label[2] if label else block.start
    while start < block.end and (text[start].isspace() or text[start] in ":."):
        start += 1
    return start


def _ends(text: str, block: Block, depth: int) -> bool:
    """Return whether a block heads the next section: at the same place of the outline, or in capitals as the heading was."""
    if block.label is not None:
        return block.depth <= depth
    return depth == 0 and not block.cells and text[block.start : block.end].isupper()
