"""Resolutions of the Party that are called by the meeting that passed them: "Nghị quyết Đại hội XIII của Đảng"."""

import re
from collections.abc import Iterator

from ..grammar.local_government import place_kinds
from ..kept import kept
from ..mention import Mention
from ..patterns import pattern_of
from .heads import Heads
from .said_after import read_after

_TERM = r"(?:\s*,?\s*\(?khóa\s+[IVXL]{1,6}\)?)"
# "Hội nghị lần thứ năm Ban Chấp hành Trung ương", where the term goes without saying
_COUNTED = (
    r"Hội\s+nghị\s+lần\s+thứ\s+\w{1,6}\s+(?:của\s+)?Ban\s+Chấp\s+hành\s+Trung\s+ương(?:\s+Đảng)?(?!\s+(?:Đoàn|Hội|Mặt))"
)
_CENTRAL = (
    rf"(?:Hội\s+nghị\s+)?(?:lần\s+thứ\s+\w{{1,6}}\s+)?(?:của\s+)?(?:Ban\s+Chấp\s+hành\s+)?Trung\s+ương"
    rf"(?:\s+Đảng)?(?:\s+(?:lần\s+thứ\s+)?(?:\d{{1,2}}|[IVX]{{1,5}}))?(?:\s+Đảng)?{_TERM}"
)
_CONGRESS = r"Đại\s+hội(?>(?:\s+(?!về|và|đã|lần\s|này|[IVXL]{1,6}(?!\w))[^\W\d_]{1,12}){0,12})\s+(?:lần\s+thứ\s+)?[IVXL]{1,6}(?!\w)"
_OF_TERM = r"(?:\s*,?\s+nhiệm\s+kỳ\s+\d{4}\s?-\s?\d{4})?"


def congress_mentions(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield the resolutions and conclusions that are named by a meeting of the Central Committee or by a congress."""
    for head in heads["congress"]:
        if found := _meeting().match(text, head.end()):
            after = read_after(text, found.end())
            issuer = found["central"] and "Ban Chấp hành Trung ương Đảng"
            yield Mention(
                head.start(), after.end, "name",
                type=" ".join(head[0].split()), date=after.date, issuer=issuer or after.issuer, confidence=0.8,
            )  # fmt: skip


@kept
def _meeting() -> re.Pattern[str]:
    """Return the pattern of a meeting, of the centre or of the Party in some place: "Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"."""
    of_party = rf"(?:\s+(?:của\s+)?Đảng(?:\s+bộ\s+(?i:{place_kinds()}))?(?:\s+Cộng\s+sản\s+Việt\s+Nam)?)?"
    return pattern_of(rf"\s+(?:của\s+)?(?:(?P<central>{_CENTRAL}|{_COUNTED})|{_CONGRESS}{of_party}{_OF_TERM})(?!\w)")
