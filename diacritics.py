"""Words without the marks of their letters, for whoever types or scans without them: "Quyết định" -> "Quyet dinh"."""

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]+")
_STROKES = str.maketrans("Đđ", "Dd")


def without_marks(text: str) -> str:
    """Return `text` without the marks of its letters, also of letters that are typed as several characters.

    >>> without_marks("Điều 5"), len(without_marks("e\N{COMBINING CIRCUMFLEX ACCENT}"))
    ('Dieu 5', 1)
    """
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_STROKES)))
    return plain if plain.isascii() else "".join(each for each in plain if not unicodedata.combining(each))


def bare(text: str) -> str:
    """Return `text` without the marks of its letters, as many characters as before: each offset stays where it was.

    >>> bare("Ủy ban ĐẮK")
    'Uy ban DAK'
    """
    return text.translate(_BARE)


class _Bare(dict[int, str]):
    """Letter -> the letter without its marks; it grows by each letter that a text is the first to hold."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = unicodedata.normalize("NFD", chr(code))[0]
        return plain


_BARE = _Bare({ord("Đ"): "D", ord("đ"): "d"})
