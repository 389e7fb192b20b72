"""The letters of Vietnamese, as members of a character class: `re` has no class for lower and upper case; small ones."""

import unicodedata

_ACCENTED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"

LOWER = "a-z" + _ACCENTED
UPPER = "A-Z" + _ACCENTED.upper()
# what scanners read in a digit's place
LOOKALIKES = "OolISBZ"


def small_letters(text: str) -> str:
    """Return `text` in small letters, letter for letter: matching without regard to case takes three times as long."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(letter.lower()[0] for letter in text)


def bare(words: str) -> str:
    """Return `words` without the marks of letters, as many characters as before."""
    return words.translate(_BARE)


class _Bare(dict[int, str]):
    """Letter -> the letter without its marks; it grows by each letter that a text is the first to hold."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = unicodedata.normalize("NFD", chr(code))[0]
        return plain


_BARE = _Bare({ord("Đ"): "D", ord("đ"): "d"})
