"""Names of files that say of themselves that an annex is in them: "123-UBND-KT phu luc 1.docx", "PL1_KH 45.xlsx"."""

from ...annex_marks import ANNEX
from ...diacritics import without_marks
from ..patterns import pattern_of

_MARK = pattern_of(ANNEX)
_TYPES_LIKE_IT = pattern_of(r"(?<=\d )pl (?=[a-z])")
"""The letters of an ordinance (Pháp lệnh): 05-PL-UBTVQH."""
_DATE = pattern_of(r"(?<!\d)\d{1,2}[-._ ]\d{1,2}[-._ ](?:19|20)\d\d(?!\d)")
_BETWEEN = pattern_of(r"[^a-z0-9]+")
_LEADING = pattern_of(r"(?:(?:ban hanh |gui |dinh )?kem(?: theo)? |cua )+")


def annex_of(name: str) -> str | None:
    """Return the words of a file's name beside the mark of an annex, those before it if there are any; null where it has none.

    >>> annex_of("123-UBND-KT phu luc 1.docx"), annex_of("Phụ lục kèm theo QĐ 12.pdf"), annex_of("KH 45.xlsx")
    ('123 ubnd kt', 'qd 12', None)
    """
    words = file_words(name)
    mark = _MARK.search(words)
    if mark is None or _TYPES_LIKE_IT.search(words, max(0, mark.start() - 2), mark.end() + 2):
        return None
    before, after = words[: mark.start()].strip(), words[mark.end() :].strip()
    return before or _LEADING.sub("", f"{after} ").strip()


def file_words(name: str) -> str:
    """Return the words of a file's name in small letters without diacritics, days and its suffix left out.

    >>> file_words("den/QĐ-UBND 12 ngày 05.9.2025.docx")
    'qd ubnd 12 ngay'
    """
    stem = name.rpartition("/")[2].rpartition(".")[0] or name
    return _BETWEEN.sub(" ", _DATE.sub(" ", without_marks(stem.casefold()))).strip()
