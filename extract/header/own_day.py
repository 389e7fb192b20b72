"""The day of the document itself: as printed, else that on which an assembly passed it, or it was signed."""

import re
from collections.abc import Sequence

from ...iso_days import is_day
from ..grammar.dates import parse_date
from ..patterns import pattern_of
from ..structure.segment import Block
from .columns import column_lines
from .grounds import GROUND
from .letterhead import read_place_and_date

_PASSED = pattern_of(r"thông\s+qua\s+(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})")
_OF_ABOVE = pattern_of(r"[-–+*\s]*Đã\s+được\s")
_STAMPED = pattern_of(
    r"(?:Thời gian|Ngày) ký\s*:\s*(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<D>\d\d)[./-](?P<M>\d\d)[./-](?P<Y>\d{4}))"
)


def whole_date(printed: str | None, text: str, blocks: Sequence[Block]) -> str | None:
    """Return the printed day, of a month whose day is left blank the one in it on which it was signed electronically."""
    if printed is None:
        return _other_date(text, blocks)
    stamped = None if is_day(printed) else _stamped_day(text, blocks)
    return stamped if stamped and stamped.startswith(printed) else printed


def _other_date(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the day on which an assembly passed the document, else that of its signature, on paper or electronic."""
    for block in reversed(blocks):
        if block.part in {"body", "signature"} and (passed := _passed(text, block)):
            return parse_date(passed[1])
    left, right = column_lines(text, (block for block in blocks if block.part == "signature"))
    return read_place_and_date([*right, *left]).date or _stamped_day(text, blocks)


def _passed(text: str, block: Block) -> re.Match[str] | None:
    """Return the words that say when an assembly passed the document; those of a ground say it of a law, also on a line below it."""
    of_law = GROUND.match(text, block.start) or (
        _OF_ABOVE.match(text, block.start) and "\nĐiều " not in text[: block.start]
    )
    return None if of_law else _PASSED.search(text, block.start, block.end)


def _stamped_day(text: str, blocks: Sequence[Block]) -> str | None:
    for block in blocks:
        if block.part == "outside" and (stamp := _STAMPED.match(text, block.start, block.end)):
            return parse_date("ngày " + "/".join(stamp[group] or stamp[group.upper()] for group in "dmy"))
    return None
