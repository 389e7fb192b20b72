"""Groups that a decision sets up for one purpose, "thành lập Ban Chỉ đạo …", and whose work it shares out: "Nhiệm vụ của Ban Chỉ đạo".

What an office does by its statute, "Nhiệm vụ và quyền hạn của Sở", is no order to it.
"""

import re
from collections.abc import Iterator

from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from .assignees import read_heading
from .words import Words

# "Hội đồng thành viên", "Ban Tổ chức Tỉnh ủy": they act by law or statute, and nobody sets them up for a purpose.
_COUNCILS = r"hội\s+đồng\s+(?:nhân\s+dân|quản\s+trị|quản\s+lý|thành\s+viên|trường)"
_OF_PARTY = r"ban\s+tổ\s+chức\s+(?:(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy|trung\s+ương)"
_STANDING = pattern_of(rf"(?:{_COUNCILS}|{_OF_PARTY})(?!\w)", re.IGNORECASE)

GROUP = pattern_of(
    rf"(?!{_COUNCILS}|{_OF_PARTY})"
    r"(?:các\s+)?(?:tổ(?!\s+chức|\s+dân\s+phố)|tiểu\s+ban|đoàn\s+(?:công\s+tác|kiểm\s+tra|giám\s+sát|thanh\s+tra|khảo\s+sát|liên\s+ngành)|nhóm\s"
    r"|hội\s+đồng"
    r"|ban\s+(?:chỉ\s+đạo|chỉ\s+huy|tổ\s+chức|giám\s+khảo|soạn\s+thảo|biên\s+(?:tập|soạn)|điều\s+(?:hành|phối)|vận\s+động|thư\s+ký|xây\s+dựng)"
    r"|(?:phó\s+)?trưởng\s+(?:tiểu\s+)?(?:ban|đoàn)|(?:phó\s+)?tổ\s+(?:trưởng|phó)|ủy\s+viên|thư\s+ký)(?!\w)",
    re.IGNORECASE,
)
"""The pattern of such a group at the beginning of its name, of its members and of who leads it."""

# "thành lập Ban Chỉ đạo thực hiện Đề án 06 tỉnh Hà Nam", whose name has a verb; the place may be left out later.
_SET_UP = pattern_of(
    rf"(?:hành\s+lập|iện\s+toàn|HÀNH\s+LẬP|IỆN\s+TOÀN)\s+(?P<name>(?=[{UPPER}])(?i:tổ|tiểu\s+ban|đoàn|hội\s+đồng|ban)\s(?:[^.,;:()\n]|\n(?!\n)){{3,120}}?)"
    r"(?=\s*(?:[.,;:(]|\n\n|\Z)|\s+(?:gồm|để|do|với|như|theo|trên\s+cơ\s+sở|có)\s)"
)
_PLACE = pattern_of(rf"\s+(?:tỉnh|thành\s+phố|huyện|xã|phường)(?:\s+[{UPPER}]\w*){{1,4}}$")

_MEMBERS = pattern_of(
    rf"(?:chức năng, )?nhiệm vụ\b[^.;:]{{0,40}}\scủa (?:{GROUP.pattern})[^.;:]{{0,100}}?(?:,| và) (?:(?:các|từng|những) )?thành viên\b"
)


def set_up(text: str) -> Iterator[str]:
    """Yield the names of the groups that a text sets up, whole and without the place at their end."""
    for found in _SET_UP.finditer(text):
        yield found["name"]
        yield _PLACE.sub("", found["name"])


def is_standing(name: str) -> bool:
    """Return whether a name is that of a body that acts by its statute."""
    return _STANDING.match(name) is not None


def charged_groups(words: Words) -> tuple[Assignee, ...]:
    """Return the groups whose work a heading announces, "Điều 2. Nhiệm vụ của Ban Chỉ đạo"; empty where it names any office."""
    named = read_heading(words) if "nhiệm" in words.small else ()
    return named if all(GROUP.match(each.name) for each in named) else ()


def charges_members(words: Words) -> bool:
    """Return whether a heading announces the work of each one in a group: "Nhiệm vụ của Ban Chỉ đạo và các thành viên"."""
    return _MEMBERS.match(words.small) is not None
