"""Stamps of secrecy and of urgency (Luật Bảo vệ bí mật nhà nước Điều 8; Nghị định 30/2020/NĐ-CP Phụ lục I mục II.8).

A degree counts where a stamp or a field of the form says it, alone in its line or cell, at the end of a line of the
letterhead, or after "Độ mật"; "mật" in running text, in a title or in the name of a thing ("bí mật") is none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..grammar.national_heading import HEADING_BEGINS
from ..grammar.offices import names_issuer
from ..patterns import pattern_of
from ..structure.segment import Block, block_at
from .letterhead import is_fixed_part

# The highest first: of several stamps it is the one that binds.
_SECRECY = ("TUYỆT MẬT", "TỐI MẬT", "MẬT")
_URGENCY = ("HỎA TỐC HẸN GIỜ", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")
_MISREAD = {"Ậ": "[ẬẠẶÂ]"}
_FEW = 2
_MOST_HEAD = 8000

_ANY = "|".join(sorted((*_SECRECY, *_URGENCY), key=len, reverse=True))
_CELLS = pattern_of(rf"[\n|\t]|[ ]{{3,}}|(?={HEADING_BEGINS})")
_DECORATION = " .,:;*()[]<>«»{}\"'-–—_="
_JOINED = pattern_of(r"\s*[-–/,;+&]\s*|\s+và\s+")
_AT_END = pattern_of(rf"(?P<line>.*\S)[ (\[]{{1,3}}(?P<degree>{_ANY})[ )\].]{{0,4}}")
_BELOW_TITLE = pattern_of(rf"(?P<line>.*\S)\s+(?:{_ANY}|[(\[]\s?(?i:{_ANY})\s?[)\]])\W{{0,4}}")
_AT_START = pattern_of(rf"(?P<degree>{_ANY})\s+(?P<line>\w.*)")
_NOT_STAMPED = pattern_of(r"(?:\b(?:BÍ|BẢO|ĐỘ|CƠ|TÀI LIỆU|VĂN BẢN|HỒ SƠ)|[,-])$|^\(?V/v", re.IGNORECASE)
_FIELD = pattern_of(rf"[Đđ][Ộộ]\s+(?i:(?:mật|khẩn)[\s|:]{{1,20}}(?P<degree>{_ANY}))(?!\w)")
_BEFORE_FIELD = pattern_of(r"(?:^|[\n|;,(])\s{0,9}(?:Dấu\s+(?:chỉ\s+)?)?(?:Mức\s+)?\Z", re.IGNORECASE)
_LONGEST_BEFORE = 40
_SECRET_WORD = pattern_of("MẬT")
# no line of a stamp is longer than twice this
_STAMP_REACH = 40


def _spaced(degree: str) -> str:
    """Return the pattern of a degree, its letters also set apart ("M Ậ T") or misread by a scanner."""
    return r"\s{0,2}".join(_MISREAD.get(letter, letter) for letter in degree.replace(" ", ""))


_ALONE = {degree: pattern_of(_spaced(degree)) for degree in (*_SECRECY, *_URGENCY)}


# Words without any of these need no closer look.
_DEGREE = pattern_of("|".join(pattern.pattern for pattern in _ALONE.values()))


def read_stamps(text: str, blocks: Sequence[Block]) -> tuple[str | None, str | None]:
    """Return the degree of urgency and of secrecy, the highest that is stamped or filled in, in capitals."""
    head = text[: _end_of_head(blocks)]
    found = {*_stamped(head), *_fields(text, head, blocks), *_at_pages(text, blocks)}
    urgency = next((each for each in _URGENCY if each in found), None)
    return urgency, next((each for each in _SECRECY if each in found), None)


def is_stamp(line: str) -> bool:
    """Return whether degrees of secrecy or of urgency are all that `line` says."""
    return _names_degree(line) and bool(_degrees_alone(" ".join(line.strip(_DECORATION).split())))


def without_stamp(title: str) -> str:
    """Return a title without the degree that a converter has set at its end: "góp ý dự thảo KHẨN"."""
    stamped = _BELOW_TITLE.fullmatch(title)
    return title if stamped is None or stamped["line"].isupper() else stamped["line"]


def _end_of_head(blocks: Sequence[Block]) -> int:
    """Return where the body begins; a text without a header bears its stamp on its first lines."""
    above = [block for block in blocks if block.part == "header"]
    above = above or [block for block in blocks if block.part != "outside"][:_FEW]
    return min(above[-1].end, _MOST_HEAD) if above else 0


def _stamped(head: str) -> Iterator[str]:
    for cell in _CELLS.split(head) if _names_degree(head) else ():
        tidy = " ".join(cell.strip(_DECORATION).split())
        if tidy[:1].isupper() and _names_degree(tidy):
            yield from _degrees_alone(tidy) or _degree_beside(" ".join(cell.split()))


def _names_degree(words: str) -> bool:
    return _DEGREE.search(words.upper()) is not None


def _degrees_alone(words: str) -> tuple[str, ...]:
    """Return the degrees that are all that `words` say: "MẬT", "Hỏa tốc", "TỐI MẬT - KHẨN"."""
    degrees = tuple(map(_degree, _JOINED.split(words)))
    return tuple(filter(None, degrees)) if all(degrees) else ()


def _degree(words: str) -> str | None:
    capitals = words.strip(_DECORATION).upper()
    return next((degree for degree, pattern in _ALONE.items() if pattern.fullmatch(capitals)), None)


def _degree_beside(line: str) -> tuple[str, ...]:
    """Return the degree that a converter has set beside a line of the letterhead: "SỞ TƯ PHÁP MẬT", "Số: 5/STP-VP (Mật)"."""
    number_then = re.fullmatch(rf"(?:Số|SỐ)\s*:?.*\s\W?(?P<degree>(?i:{_ANY}))\W*", line)
    found = number_then or _AT_END.fullmatch(line) or _AT_START.fullmatch(line)
    if found is None:
        return ()
    if number_then is None:
        beside = found["line"].strip(_DECORATION)
        if _NOT_STAMPED.search(beside) or not (names_issuer(beside) or is_fixed_part(beside)):
            return ()
    return (found["degree"].upper(),)


def _fields(text: str, head: str, blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the degrees that fields give: "Độ mật: Mật" in the head, at the foot, or in what a portal prints around them."""
    around = (text[block.start : block.end] for block in blocks if block.part in {"outside", "signature"})
    for piece in (head, *around):
        for found in _FIELD.finditer(piece):
            if _BEFORE_FIELD.search(piece, max(0, found.start() - _LONGEST_BEFORE), found.start()):
                yield found["degree"].upper()


def _at_pages(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the degrees that stand alone in a line of capitals further on, as on every page; a table may list degrees."""
    for word in _SECRET_WORD.finditer(text):
        start, end = max(0, word.start() - _STAMP_REACH), word.end() + _STAMP_REACH
        line = text[start : word.end()].rpartition("\n")[2] + text[word.end() : end].partition("\n")[0]
        block = block_at(blocks, word.start()) if line.isupper() else None
        if line.isupper() and not (block and block.cells):
            yield from _degrees_alone(line.strip(_DECORATION))
