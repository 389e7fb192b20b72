"""Where a symbol ends: its last group may be torn off by a blank or a line's end, or bear the number of a desk."""

import re

from ..letters import LOOKALIKES, LOWER, STAINS, UPPER
from ..patterns import pattern_of
from .doc_types import types_by_letters
from .symbols import is_agency, known_letters

# "CHI PHÍ" and "Chính phủ" are what a search-and-replace made of CP
# and a "B" or a "Q" that begins a group may be read as a digit: "TT-8NV", "0Đ-UBND"
GROUP = rf"(?:CHI[ ]PHÍ\b|(?<=N[ĐQ]-)Chính[ ]phủ\b|(?:[{UPPER}]|8(?=[{UPPER}]{{2}})|0(?=[ĐD]-))[{UPPER}\d&]*+(?>(?:\+[{UPPER}]{{1,5}})*)(?:[a-zởư]{{1,2}}(?![^\W\d_])|(?<=TT)(?:r\d|g(?=ngày|của|về|hồi))|[a-zởư]{{1,2}}[{UPPER}&][{UPPER}\d&]*+|(?:(?<=QH)|(?<=QH[1I]))[lo][\d{LOOKALIKES}]?)?(?=\W|_|\Z|ngày|của|về|đề|hồi))"
# the hyphen is lost: "30/2008/QĐ BTC"
_AGENCY_APART = pattern_of(rf"[ ]({GROUP})(?![-/])")
_SEPARATOR = pattern_of(r"[-./]\s*")
_REST = pattern_of(
    rf"[ ](?P<apart>[-/&][{UPPER}][{UPPER}\d]{{0,9}}(?:-[{UPPER}]{{1,12}}){{0,3}})(?=\s{{1,2}}(?:đề\s)?ngày\b)"
    rf"|\s{{0,2}}&\s{{0,2}}(?P<and>[{UPPER}]{{2,8}})(?![^\W\d_])|[ -](?P<term>1[0-6])(?![\w/-])"
    rf"|(?:[ ]|\n[ ]?(?=[{UPPER}]{{1,3}}(?:[ ](?:ngày|của|về)\b|[,;)])))(?P<letters>[{UPPER}]{{1,8}})(?P<more>(?:-[{UPPER}]{{1,12}}){{0,3}})(?![^\W\d_])"
)


def whole_symbol(text: str, end: int, symbol: str) -> tuple[int, str]:
    """Return where the symbol ends and what it is: a hyphen may be lost, a blank come in ("NĐ- C P", "QH 15", "QH-15", "SNN & PTNT", "KTĐP &LT ngày …")."""
    if text[end : end + 1] not in (" ", "&", "\n", ".", "-", "/") or not symbol:
        return end, symbol
    if inside := _INSIDE.match(text, end):
        return inside.end(), symbol + inside[0]
    if (desk := _DESK.match(text, end)) and _is_room(symbol):
        return desk.end(), symbol + desk[0]
    if symbol in types_by_letters() and (agency := _AGENCY_APART.match(text, end)) and is_agency(agency[1]):
        return agency.end(), f"{symbol}-{agency[1]}"
    rest = _REST.match(text, end)
    if rest is None or not _belongs(rest, _SEPARATOR.split(symbol)[-1]):
        return end, symbol
    torn_off = rest["apart"] or (f"&{rest['and']}" if rest["and"] else rest["term"])
    joined = symbol + (torn_off or rest["letters"] + rest["more"])
    return rest.end(), joined


# what stays within the offices, "141-CV/VPTW/nb" (nội bộ), or is secret, "2034/VPCP-TCCV.m" (mật)
_INSIDE = pattern_of(r"(?:/nb|[./]m)(?![\w/-]|\.\w)")
# "61/2018/NĐ-C? ngày …", "77/K■-UBND"
_STAINED = pattern_of(rf"[-/]?(?:[{STAINS}]|\?(?=[\w-]|\s{{1,3}}(?:ngày|của|về)\b))[\w&{STAINS}?-]{{0,16}}")
# behind a whole symbol "?" ends a question, "■" a text, and "□" is to be ticked: "61/2018/NĐ-CP?Đề nghị", but "62/TTr-UB■D"
_MARK_BEHIND = pattern_of(rf"[?{STAINS}](?:[{UPPER}][{LOWER}]|[^\w&/{STAINS}?-]|\Z)")


def stained_end(text: str, end: int, symbol: str) -> int | None:
    """Return where a symbol of which nobody could read a letter ends, null where all of it that ends at `end` can be read."""
    stained = _STAINED.match(text, end)
    whole = _MARK_BEHIND.match(text, end) is not None and is_agency(_SEPARATOR.split(symbol)[-1])
    return None if stained is None or whole else stained.end()


# the number of a desk below the room that signs a letter: "812/STC-QLNS.1"; after an agency it is a footnote's
_DESK = pattern_of(r"\.\d{1,2}(?![\w/-]|\.\w)")


def _is_room(symbol: str) -> bool:
    """Tell whether the last group is a room of the agency that wrote a letter: letters bear no type, "STC-QLNS"."""
    first, *rest = _SEPARATOR.split(symbol)
    return bool(rest) and first not in types_by_letters() and not is_agency(rest[-1])


def _belongs(rest: re.Match[str], last: str) -> bool:
    """Tell whether what stands after a blank makes the last group of a symbol one that is known."""
    if rest["apart"]:
        return True
    if rest["and"]:
        return f"{last}&{rest['and']}" in known_letters()
    if rest["term"]:
        return last.endswith("QH")
    halves = (last, rest["letters"])
    return "".join(halves) in known_letters() and not known_letters().issuperset(halves)
