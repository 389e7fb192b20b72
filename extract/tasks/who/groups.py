"""Groups that a decision sets up for one purpose, "thành lập Ban Chỉ đạo …", and whose work it shares out: "Nhiệm vụ của Ban Chỉ đạo".

What an office does by its statute, "Nhiệm vụ và quyền hạn của Sở", is no order to it.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from ...grammar.alternation import alternation
from ...grammar.local_government import place_kinds
from ...kept import kept
from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ...rules import Row, rows, split
from .assignees import read_heading
from .words import Words

# "thành lập Ban Chỉ đạo thực hiện Đề án 06 tỉnh Hà Nam", whose name has a verb; the place may be left out later.
# A pattern for each way to write it: a literal is what `re` finds fastest.
_SET_UP = tuple(
    pattern_of(
        rf"{words}\s+(?P<name>(?=[{UPPER}])(?i:tổ|tiểu\s+ban|đoàn|hội\s+đồng|ban)\s(?:[^.,;:()\n]|\n(?!\n)){{3,120}}?)"
        r"(?=\s*(?:[.,;:(]|\n\n|\Z)|\s+(?:gồm|để|do|với|như|theo|trên\s+cơ\s+sở|có)\s)"
    )
    for words in (r"hành\s+lập", r"iện\s+toàn", r"HÀNH\s+LẬP", r"IỆN\s+TOÀN")
)


def set_up(text: str) -> Iterator[str]:
    """Yield the names of the groups that a text sets up, whole and without the place at their end."""
    for found in chain.from_iterable(pattern.finditer(text) for pattern in _SET_UP):
        yield found["name"]
        yield _place().sub("", found["name"])


@kept
def _place() -> re.Pattern[str]:
    """Return the pattern of a place at the end of a name."""
    return pattern_of(rf"\s+{place_kinds()}(?:\s+[{UPPER}]\w*){{1,4}}$")


def is_standing(name: str) -> bool:
    """Return whether a name is that of a body that acts by its statute."""
    return _standing().match(name) is not None


def charged_groups(words: Words) -> tuple[Assignee, ...]:
    """Return the groups whose work a heading announces, "Điều 2. Nhiệm vụ của Ban Chỉ đạo"; empty where it names any office."""
    named = read_heading(words) if "nhiệm" in words.small else ()
    return named if all(_group().match(each.name) for each in named) else ()


def charges_members(words: Words) -> bool:
    """Return whether a heading announces the work of each one in a group: "Nhiệm vụ của Ban Chỉ đạo và các thành viên"."""
    return _members().match(words.small) is not None


@cache
def group_words() -> str:
    """Return what the name of such a group begins with, or of one of its members (task_groups.csv), in any case."""
    heads = {row["words"]: _unless_before(row) for row in rows("task_groups") if row["kind"] in ("group", "member")}
    return rf"(?!{_standing_words()})(?:các\s+)?(?:{alternation(heads)})(?!\w)"


@cache
def _group() -> re.Pattern[str]:
    return pattern_of(group_words(), re.IGNORECASE)


@cache
def _standing() -> re.Pattern[str]:
    return pattern_of(rf"{_standing_words()}(?!\w)", re.IGNORECASE)


@cache
def _members() -> re.Pattern[str]:
    return pattern_of(
        rf"(?:chức năng, )?nhiệm vụ\b[^.;:]{{0,40}}\scủa (?:{group_words()})[^.;:]{{0,100}}?(?:,| và) (?:(?:các|từng|những) )?thành viên\b"
    )


def _standing_words() -> str:
    return alternation(row["words"] for row in rows("task_groups") if row["kind"] == "standing")


def _unless_before(row: Row) -> str:
    return "".join(rf"(?!\s+{alternation([words])})" for words in split(row["not_before"]))
