"""Names that cannot end before the verb at which they were cut: "Trung tâm Kiểm soát | thanh toán điện tử: Chủ trì …"."""

import re
from collections.abc import Iterator

from ...patterns import pattern_of
from ..wording.lists import verb
from .known import acting_until
from .words import Words

# What a centre does, and in what somebody is in charge, says nothing without the words behind it.
_CENTRE = r"Trung tâm (?:Kiểm soát|Giám sát|Quản lý|Hỗ trợ|Xúc tiến|Phát triển)"
_UNFINISHED = pattern_of(rf"(?:{_CENTRE}|phụ trách (?:lĩnh vực|mảng|công tác))\Z")
_LAST = ("soát", "sát", "lý", "trợ", "tiến", "triển", "vực", "mảng", "tác")
_BUILDS_PARTY = pattern_of(r"xây\s+dựng\s+Đảng(?!\w)")
# A clock, an address or a date ends no clause.
_LINE = pattern_of(r"(?:[^\n.:;]|(?<=\d)[.:](?=\d)|:(?=//)|(?<=\w)\.(?=\w))*")
# So a name goes on to its colon; a day, a comma or "sau" before that tell what is done.
_NAME_GOES_ON = pattern_of(r"(?:(?!sau(?!\w)|gồm(?!\w)|báo\s)[^\s\d,()]+(?:\s+|\Z)){0,8}")
_WORD = pattern_of(r"\s+(?=\w)")


def whole_name(words: Words) -> Words:
    """Return the words with whoever acts in them under his whole name: nobody where it reaches to the colon, or is all there is.

    Where a sentence ends before another verb the name is a short one: "Trung tâm Hỗ trợ rà soát hồ sơ."
    """
    acting = words.acting
    if acting is None or not _is_unfinished(acting):
        return words
    line = _LINE.match(words.text, acting.end("verb"), words.end)
    stop = line.end() if line else words.end
    if "\n" in words.text[acting.end("who") : acting.start("verb")]:
        return words
    goes_on = _NAME_GOES_ON.fullmatch(words.text[acting.end("verb") : stop].lstrip()) is not None
    if words.text[stop : words.end].startswith(":") and goes_on:
        return words._replace(acting=None)
    later = next(_verbs(words.text, acting.end("verb"), stop), None)
    if later is None and (stop < words.end or not goes_on):
        return words
    if later and _NAME_GOES_ON.fullmatch(words.text[acting.end("verb") : later.start()].lstrip()) is None:
        return words
    until = acting_until(words, acting.start("who"), later.end(), len(later[0].split())) if later else None
    return words._replace(acting=until)


def _is_unfinished(acting: re.Match[str]) -> bool:
    who = acting["who"]
    if who.endswith(_LAST):
        return _UNFINISHED.search(" ".join(who.split())) is not None
    return who.endswith("Ban") and _BUILDS_PARTY.match(acting.string, acting.start("verb")) is not None


def _verbs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    found = (verb().match(text, word.end(), end) for word in _WORD.finditer(text, start, end))
    return (each for each in found if each is not None)
