"""Words behind which others must follow: the line or the piece of a name that ends with one goes on."""

import re

from ...patterns import pattern_of

_OPEN = (
    *("và", "của", "các", "những", "với", "về", "cho", "theo", "tại", "thuộc"),
    *("trước", "ngày", "quý", "tháng", "năm"),
)
_ENDS_OPEN = pattern_of(rf"(?:[,(/&–-]|(?<!\w)(?:{'|'.join(_OPEN)}))\s*$", re.IGNORECASE)
_REACH = 12


def ends_open(text: str, start: int, end: int) -> bool:
    """Return whether `text[start:end]` goes on behind its end: "Sở Tài chính,", "trước ngày", "Trung tâm của"."""
    return _ENDS_OPEN.search(text, max(start, end - _REACH), end) is not None
