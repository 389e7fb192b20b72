"""The letters of Vietnamese, as members of a character class: `re` has no class for lower and upper case; small ones."""

_ACCENTED = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"

LOWER = "a-z" + _ACCENTED
UPPER = "A-Z" + _ACCENTED.upper()
# small letters that only Vietnamese words have
MARKED = _ACCENTED
# what scanners read in a digit's place
LOOKALIKES = "OolISBZ"
# what a scan or a copy leaves of a character that nobody can read
STAINS = "■□█▮\ufffd"
# the same between two digits of a serial; elsewhere they mark something
BLOTS = "*~#"


def small_letters(text: str) -> str:
    """Return `text` in small letters, letter for letter: matching without regard to case takes three times as long."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(letter.lower()[0] for letter in text)
