"""Whether a place names the very document in which it stands: that is no reference."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..grammar.issuers import canonical_issuer
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of
from ..structure.segment import Block, block_at
from .law_titles import title_key


def is_own_number(text: str, mention: Mention, document: Document) -> bool:
    """Return whether the place names this very document: its own number, or what its annexes say they belong to."""
    if mention.number is None:
        return False
    key = _key(mention.number)
    if document.number and key == _key(document.number):
        return _could_be_own(mention, document)
    if _lacks_symbol(text, mention, document):
        return True
    if document.symbol is None or not key.endswith(f"/{_key(document.symbol)}") or not _could_be_own(mention, document):
        return False
    if document.number and _year(mention.number) != _year(document.number):
        return _is_without_year(mention, document)
    return mention.type == document.type and bool(_HEADS_ANNEX.search(text, max(0, mention.start - 40), mention.start))


def _lacks_symbol(text: str, mention: Mention, document: Document) -> bool:
    """Return whether an annex names its document without the symbol: "(Kèm theo Quyết định số 2076/2003 ngày 16/6/2003 của UBND tỉnh)"."""
    own = document.number is not None and f"{document.number}/".startswith(f"{mention.number}/")
    same = own and mention.type == document.type and mention.date == document.date and _could_be_own(mention, document)
    return same and _HEADS_ANNEX.search(text, max(0, mention.start - 40), mention.start) is not None


# "Số: 730/KH-SXD" below the name of a second agency that signs, "Số: … / 2026/TT-BNV" of a draft.
_NUMBER_LINE = pattern_of(r"(?<![^\n|])[ \t]*S[ốỐ][ \t]*:[ \t./…_]*\Z")
_LONGEST_BEFORE = 24


def is_of_letterhead(text: str, mention: Mention, blocks: Sequence[Block]) -> bool:
    """Return whether the number stands where a letterhead has its own: those who sign together may each give it one."""
    if mention.start != mention.number_start or not _NUMBER_LINE.search(
        text, max(0, mention.start - _LONGEST_BEFORE), mention.start
    ):
        return False
    block = block_at(blocks, mention.start)
    return block is not None and block.part == "header"


def _is_without_year(mention: Mention, document: Document) -> bool:
    """Return whether only the year is left out of the own number, and the day is the same: "3195/QĐ-UB" of 18/8/2004."""
    year = _year(document.number or "")
    full = mention.date is not None and mention.date == document.date
    return (
        full
        and year is not None
        and _key((document.number or "").replace(f"/{year}", "")) == _key(mention.number or "")
    )


def is_own_title(text: str, mention: Mention, document: Document) -> bool:
    """Return whether a title without a number is that of this very law: above its first basis, or as its header gives it."""
    if mention.form != "name" or mention.title is None or mention.date is not None or _is_amended(mention, document):
        return False
    if _BASIS_FOLLOWS.match(text, mention.end):
        return mention.type == document.type or _NOTHING_ABOVE.fullmatch(text, 0, mention.start) is not None
    return mention.type == document.type and title_key(mention.title) == title_key(document.title or "")


def _is_amended(mention: Mention, document: Document) -> bool:
    """Return whether a law that amends others names one of these: "SỬA ĐỔI … MỘT SỐ ĐIỀU CỦA LUẬT THÚ Y"."""
    amends = (document.title or "").lower().startswith("sửa đổi")
    return amends and not (mention.title or "").lower().startswith("sửa đổi")


_WITH_YEAR = pattern_of(r"/((?:19|20)\d\d)/")
_SEPARATORS = pattern_of(r"[\s./-]+")
_NOTHING_ABOVE = pattern_of(r"\s{0,200}")
_BASIS_FOLLOWS = pattern_of(r"\s+Căn\s+cứ\s")
_HEADS_ANNEX = pattern_of(r"(?:[(|]|\n\s*\n)\s*(?:(?:ban\s+hành|gửi|đính)\s+)?kèm(?:\s+theo)?\s+\Z", re.IGNORECASE)


def _could_be_own(mention: Mention, document: Document) -> bool:
    """Tell a number of another year or another agency, which is not the document's own, however much alike."""
    if mention.date and document.date and mention.date[:4] != document.date[:4]:
        return False
    issuer = canonical_issuer(mention.issuer, document.province, document.issuer) if mention.issuer else None
    if issuer is None or document.issuer is None:
        return True
    # where the letterhead says the province, the line of an annex may leave it out
    called, own = issuer.lower(), document.issuer.lower()
    return own == called or own.startswith((f"{called} tỉnh ", f"{called} thành phố "))


def _year(number: str) -> str | None:
    found = _WITH_YEAR.search(number)
    return found[1] if found else None


@lru_cache(maxsize=4096)
def _key(number: str) -> str:
    return _SEPARATORS.sub("/", number.replace("&", "").upper()).lstrip("0")
