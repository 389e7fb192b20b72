"""Who is named with his office in a list of members: "- Ông Trần Văn Nam - Phó Giám đốc Sở Tài chính;" orders nothing."""

import re

from ...grammar.person_words import person_words
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from ...structure.labels import read_label
from ...structure.segment import Block
from ..who.words import Words
from ..wording.lists import verb

# "- Ông Trần Văn Nam - Phó Giám đốc Sở Tài chính;" in a list of members, who are told nothing there
_MEMBER = pattern_of(
    rf"(?:[^.:;]{{3,60}}:\s+)?(?:Ông|Bà|Đồng\s+chí|Đ/c)\s+(?:[{UPPER}]\w*\s+){{2,5}}[-–]\s+(?:Phó\s+|Quyền\s+)?"
    r"(?:Trưởng|Giám\s+đốc|Tổng\s+[Gg]iám\s+đốc|Chủ\s+tịch|Chánh|Cục\s+trưởng|Vụ\s+trưởng|Hiệu\s+trưởng|Bí\s+thư|Thành\s+viên|Ủy\s+viên)(?!\w)"
    r"(?P<office>[^.;:\d]{0,120})[.;,]?\s*"
)
# "2. Thiếu tá Trần Văn Nam, Trưởng Công an xã: Phó Trưởng ban phụ trách kho;" says what seat he has
_SEAT = pattern_of(
    rf"[^.:;]{{3,30}}?\s(?:[{UPPER}]\w*,?\s+){{2,5}}[^.:;]{{3,160}}:\s+(?:Phó\s+)?(?:Trưởng|Tổ\s+trưởng|Tổ\s+phó|Chủ\s+tịch|Ủy\s+viên|Thành\s+viên|Thư\s+ký)(?!\w)"
    r"(?:\s+(?:[Bb]an|[Đđ]oàn|[Tt]iểu\s+ban|[Tt]ổ|[Hh]ội\s+đồng))?(?:\s+phụ\s+trách)?(?P<office>[^.;:,]{0,60})[.;,]?\s*"
)
_LONGEST_LEAD = 80


def names_member(block: Block, words: Words) -> bool:
    """Return whether an item names somebody with his office and says nothing that he does; in a name a verb has a capital."""
    text, end, label = words.text, words.end, read_label(words.text, block.start, block.end)
    start = label[2] if label else block.start
    titled = _titled().search(text, start, min(end, start + _LONGEST_LEAD))
    if titled is None:
        return False
    member = _MEMBER.fullmatch(text, titled.start(), end) or _SEAT.fullmatch(text, titled.start(), end)
    return member is not None and verb().search(member["office"]) is None


@kept
def _titled() -> re.Pattern[str]:
    """Return the pattern of what stands before the name of a person: "Ông", "Thiếu tá"."""
    return pattern_of(rf"(?<!\w)(?:Ông|Bà|Đồng\s+chí|Đ/c|{person_words('rank')})\s", re.IGNORECASE)
