"""Laws whose title no list knows: "Luật Thử nghiệm vật liệu số 12/2030/QH17", where what follows shows that one is meant."""

import re

from ..letters import UPPER
from ..patterns import pattern_of
from .law_name import LawName, tidy

# a title goes on over a broken line in small letters only: below it "Căn cứ Luật …", or who issues, begins anew
_WITHIN_TITLE = rf"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?![{UPPER}\s]))"
_UNLISTED = pattern_of(
    rf"""
    # "Luật Thử nghiệm vật liệu": a title in no list begins with a capital
    \s+(?=[{UPPER}][\w]*[a-zà-ỹ])(
        (?:(?:-\s+)?[\w&/-]+)
        (?:,?{_WITHIN_TITLE}
            # and ends before what is said of the law, or before another document
            (?!(?:Bộ\s+l|L)uật\s|(?:
                số|ngày|năm|này|của|quy\s+định|được|có|về|thì|do|đã|là|tại|theo|trong|để|không|còn|khi|với|cho|hoặc
              | hiện\s+hành|và\s+(?:các|Luật|Nghị|Thông|Bộ)
            )\b
            # "Luật Thử nghiệm Nghị định số 12"
          | [{UPPER}](?!\w*\s+(?:và|,))[^\W\d_]*\s+(?:số|ngày))
            [\w&/-]+
        ){{0,9}}
    )
    """,
    re.VERBOSE,
)
# what is in small letters and in no list is a title where a date or a number follows
_UNLISTED_BEFORE_NUMBER = pattern_of(
    r"\s+(?!(?:này|và|hoặc|các|có|số|ngày|năm|sửa|theo|về|do|được|đã|của|trên|khác)\b)[^\W\d_]{1,12}"
    r"(?>(?:\s+(?!(?:này|số|ngày|năm|được|đã|theo|thì|do|ban\s+hành|trước|đến|từ|kể|Căn|Luật|Pháp|Bộ|Nghị|Thông)\b)"
    r"[^\W\d_]{1,12}){1,14})"
    r"(?=\s+(?:ngày\s+\d{1,2}\s*(?:/|tháng\s)|số\s+\d{1,3}/\d{4}/))"
)
_DATED = pattern_of(r"\s+ngày\s+\d{1,2}\s*(?:/|tháng\s)")
_OF_YEAR = pattern_of(r"\s+năm\s+(?:19|20)\d\d(?!\d)")
_AFTER_UNLISTED = pattern_of(r"\s*(?:,\s*)?(?:số\s+\d|ngày\s+\d|năm\s+\d|\d{4}\b|\(|;)|\s*,\s+(?:Bộ\s+l|L)uật\s")
_BASIS = pattern_of(r"(?:Căn\s+cứ|căn\s+cứ|[Đđ]iều\s+\w{1,5}|của|theo|tại)\s+\Z")


def unlisted_law(text: str, start: int, at: int, type_: str) -> LawName | None:
    """Return the law at `start` whose title, from `at` on, no list knows: what follows must show that one is meant."""
    if _DATED.match(text, at) or (_OF_YEAR.match(text, at) and text.endswith("của ", 0, start)):
        return LawName(start, at, type_, None, certain=False)
    if plain := _UNLISTED_BEFORE_NUMBER.match(text, at):
        return LawName(start, plain.end(), type_, tidy(plain[0]), certain=False)
    unlisted = _UNLISTED.match(text, at)
    if unlisted and (_AFTER_UNLISTED.match(text, unlisted.end()) or _is_basis(text, start)):
        return LawName(start, unlisted.end(), type_, tidy(unlisted[1]), certain=False)
    return None


def _is_basis(text: str, start: int) -> bool:
    return bool(_BASIS.search(text, max(0, start - 20), start))
