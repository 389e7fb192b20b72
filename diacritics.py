"""Words without the marks of their letters, for whoever types or scans without them: "Quyết định" -> "Quyet dinh"."""

import re
import unicodedata
from functools import lru_cache

_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_STROKES = str.maketrans("Đđ", "Dd")


def without_marks(text: str) -> str:
    """Return `text` without the marks of its letters, also of letters that are typed as several characters.

    >>> without_marks("Điều 5"), len(without_marks("e\N{COMBINING CIRCUMFLEX ACCENT}"))
    ('Dieu 5', 1)
    """
    return text.translate(_UNMARKED)


def bare(text: str) -> str:
    """Return `text` without the marks of its letters, as many characters as before: each offset stays where it was.

    >>> bare("Ủy ban ĐẮK")
    'Uy ban DAK'
    """
    return text.translate(_BARE)


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """Return `text` in small letters without diacritics, its words set apart by single spaces.

    >>> folded("Số 61/2018/NĐ-CP về Cơ chế")
    'so 61 2018 nd cp ve co che'
    """
    return " ".join(text.casefold().translate(_FOLDED).split())


class _Unmarked(dict[int, str]):
    """Letter -> what it is without its marks, nothing for a mark; it grows by each letter that a text is the first to hold."""

    def __missing__(self, code: int) -> str:
        pieces = unicodedata.normalize("NFD", chr(code).translate(_STROKES))
        self[code] = plain = "".join(each for each in pieces if not _is_mark(each))
        return plain


def _is_mark(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f" or unicodedata.combining(letter) > 0


class _Bare(dict[int, str]):
    """Letter -> the letter without its marks; it grows by each letter that a text is the first to hold."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = unicodedata.normalize("NFD", chr(code))[0]
        return plain


class _Folded(dict[int, str]):
    """Small letter -> what is left of it in a folded text; it grows by each letter that a text is the first to hold."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _NOT_WORDS.sub(" ", without_marks(chr(code)))
        return plain


_UNMARKED = _Unmarked()
_BARE = _Bare({ord("Đ"): "D", ord("đ"): "d"})
_FOLDED = _Folded()
