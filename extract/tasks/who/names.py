"""Who is named in words that name several, "Phòng Tài vụ, Văn phòng Sở và UBND các xã", in which role, and who of them in particular."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from ...grammar.alternation import alternation
from ...letters import UPPER
from ...model import Assignee
from ...patterns import pattern_of
from ..wording.lists import words_of
from .bare_names import bare_names
from .shared import told_of_all

Role = Literal["chủ trì", "phối hợp"] | None

# A role may stand behind its name: "Phòng Giá (chủ trì)".
_ROLE_BEHIND = pattern_of(
    r"\s*(?:\((?:cơ quan |đơn vị |phòng |là |làm )?(?P<role>chủ trì|đầu mối|tham mưu|phối hợp|hỗ trợ)(?: thực hiện| tham mưu)?\)|[-–:]\s(?P<after>chủ trì|phối hợp))$",
    re.IGNORECASE,
)
# "Văn phòng Sở (phối hợp với Phòng Giá)": who helps stands in a bracket behind the only name
_HELPED = pattern_of(
    r"(?P<who>[^(),;]{2,80}?)\s*\(phối\s+hợp(?:\s+(?:với|cùng))?\s+(?P<helpers>(?!(?:thực\s+hiện|tham\s+mưu)\b)[^()]{2,160})\)"
)
_ANYBODY = pattern_of(
    r"(?:các\s+|những\s+)?(?:cơ\s+quan|tổ\s+chức|cá\s+nhân|đơn\s+vị|người|cán\s+bộ|doanh\s+nghiệp|hộ|chủ\s+(?:đầu\s+tư|sở\s+hữu|cơ\s+sở))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # an item is asked more than once for whom it names, and offices come again in every document
def split_names(words: str, role: Role) -> tuple[Assignee, ...]:
    """Return those whom words of running text name; "Văn phòng Sở (phối hợp với Phòng Giá)" names who helps too."""
    if helped := _HELPED.fullmatch(words):
        return split_names(helped["who"], role) + split_names(helped["helpers"], "phối hợp")
    names = tuple(bare_names(words))
    return tuple(with_role(name, role) for name in (told_of_all(names) if len(names) > 1 else names))


def specific(named: Iterable[Assignee]) -> tuple[Assignee, ...]:
    """Leave out those who are only the addressees, "Trưởng các phòng", unless they act beside others or help one of them.

    "Các sở, ban, ngành và UBND các xã"; "Sở Y tế chủ trì, phối hợp với các đơn vị liên quan".
    """
    everybody = tuple(named)
    leading = [each for each in everybody if each.role != "phối hợp"]
    helping = [each for each in everybody if each.role == "phối hợp" and each.name[:4].lower() == "các "]
    beside = [*leading, *helping] if any(not _collective().match(each.name) for each in leading) else ()
    return tuple(each for each in everybody if each in beside or not _collective().match(each.name))


def is_collective(name: str) -> bool:
    """Return whether a name is that of those to whom a document goes, or of a group of them: "Các phòng, đơn vị thuộc Sở"."""
    return _collective().match(name) is not None


def names_office(assignee: Assignee) -> bool:
    """Return whether an office is named, "Bộ Công an", and not whomever a rule is for: "cơ quan, tổ chức được hỗ trợ"."""
    return _ANYBODY.match(assignee.name) is None or any(letter.isupper() for letter in assignee.name[1:])


def with_role(name: str, role: Role) -> Assignee:
    """Return somebody with the role that stands behind his name, else `role`."""
    own = (
        _ROLE_BEHIND.search(name)
        if name.endswith(("trì)", "mối)", "hợp)", "hiện)", "mưu)", "trợ)", "trì", "hợp"))
        else None
    )
    if own is None:
        return Assignee(name=name, role=role)
    helps = (own["role"] or own["after"]).lower() in {"phối hợp", "hỗ trợ"}
    return Assignee(name=name[: own.start()], role="phối hợp" if helps else "chủ trì")


@cache
def _collective() -> re.Pattern[str]:
    """Return the pattern of those to whom the document goes, "Thủ trưởng các phòng, đơn vị thuộc Sở".

    "Phòng Tổ chức", a capital behind its kind, is one in particular.
    """
    many = rf"(?:(?:{alternation(words_of('many'))})[\s,]*(?:và\s+)?){{1,6}}"
    apart = r"(?:thuộc|trực\s+thuộc|của|liên\s+quan|có\s+liên\s+quan|nêu\s+trên|trên|tại)\b.{0,60}"
    return pattern_of(
        rf"(?!(?:phòng|ban|bộ\s+phận|chi\s+cục|trung\s+tâm)\s+(?-i:[{UPPER}]))(?:(?:thủ\s+trưởng|trưởng|lãnh\s+đạo|giám\s+đốc)\s+)?(?:(?:tất\s+cả\s+)?các\s+{many}(?:{apart})?|{many})$",
        re.IGNORECASE,
    )
