"""The numbering of items: "1.", "2.1.", "a)", in older papers "a/" and "a-", "-", "+", "I.", "Điều 2." and how deep each kind stands."""

import re
from collections.abc import Callable

from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from .line_words import ends_digital

# The alternatives, outermost kind first. A bare number needs its stop: "05 hồ sơ" and "30/4" are no items. Years end in
# four digits and money in three ("15.3.2024", "3.000"), so a level of decimal numbering has at most two.
# Each alternative begins with its first letters, by which `re` passes over it, and names itself where the label ends.
_LABEL = pattern_of(
    rf"""
    (?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)(?:\ +|\n)(?:(?:thứ|THỨ)\ \w+|[IVXLC]+|\d{{1,2}})\b(?P<division>)(?=[ .:]*(?:\n|$)|[.:]?\ +[{UPPER}])
  | Điều(?:\ +|\n)\d{{1,3}}[a-zđ]?(?P<article>)(?:[.:]|(?=\ *(?:\n|$)))
  | [IVX]{{1,6}}(?P<roman>)(?:\ ?[.)]\s*|\ ?[/–-]\s+)(?=["“(\[{UPPER}{LOWER}])
  | [A-HK-UY](?P<capital>)(?:\.|\ ?[/)])\s+(?=["“{UPPER}])
  | \d{{1,2}}(?:\.\d{{1,2}}){{0,4}}(?:\.[a-zđ](?=[.)]\ ))?(?P<number>)(?:[.)/](?=\s|["“]|(?<!/)[{UPPER}]|[{UPPER}][{LOWER}])|\ ?[-–](?=\ ?[{UPPER}]))
  | \d{{1,2}}(?:\.\d{{1,2}}){{1,4}}(?P<decimal>)(?=\ +["“{UPPER}])
  | [a-zđ]\d?(?P<letter>)(?:\)|/(?=\ +[{UPPER}])|(?<=[a-e])/(?=\ +[{LOWER}])|[.-](?=\ +[{UPPER}]))
  | [-–—](?P<dash>)(?![-–—_])(?=\s?[^\s\d]|\ \d{{1,3}}\ (?!Điều)[{LOWER}{UPPER}])
  | [+•●○▪◦*·](?P<plus>)(?=\ ?\w)
    """,
    re.VERBOSE,
)
_RANK = {
    "division": 0,
    "capital": 1,
    "roman": 2,
    "article": 3,
    "number": 4,
    "decimal": 4,
    "letter": 9,
    "dash": 10,
    "plus": 11,
}

# After one of these a number at the start of a line is the rest of the words before it: "quy định tại khoản⏎2. Các …".
# Of types only those by whose bare number people call documents; "Kế hoạch⏎2. …", "Báo cáo⏎2. …" are headings, and items below them.
_WANTS_NUMBER = pattern_of(
    r"""
    (?: \b(?: khoản | điểm | [Đđ]iều | mục | [Pp]hụ\ lục | [Mm]ẫu | [Bb]iểu
            | số | ngày | tháng | năm | quý | thời\ kỳ | giai\ đoạn | và | từ | đến
            | (?:từ|đến)\ (?:cấp|bậc|hạng|loại|nhóm)
            | Nghị\ quyết | Nghị\ định | Quyết\ định | Thông\ tư | Chỉ\ thị | Kết\ luận )
      | ,
    )$
    """,
    re.VERBOSE,
)
_LONGEST_WANTING = len("Quyết định")


def read_label(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """Return (label, rank, end of the label) where an item begins at `start`; a lower rank is an outer kind."""
    found = _LABEL.match(text, start, end)
    if found is None:
        return None
    kind = found.lastgroup or ""
    label = text[start : found.start(kind)].replace("\n", " ")
    return label, _RANK[kind] + (label.count(".") if kind in {"number", "decimal"} else 0), found.end()


def wants_number(line: str) -> bool:
    """Return whether `line` breaks off before a number, so that one at the start of the next line is no label."""
    return _WANTS_NUMBER.search(line, len(line) - _LONGEST_WANTING) is not None and not ends_digital(line)


def depth_counter() -> Callable[[int], int]:
    """Return a function that takes the ranks of a document's items in order and gives the depth of each, from 1."""
    open_ranks: list[int] = []

    def depth(rank: int) -> int:
        while open_ranks and open_ranks[-1] >= rank:
            open_ranks.pop()
        open_ranks.append(rank)
        return len(open_ranks)

    return depth
