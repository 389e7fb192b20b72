"""The words and digits of a time for which a scanner or a typist set others: "trưóc 1l/2o23"."""

from functools import lru_cache

from ...letters import small_letters
from ...patterns import pattern_of

# So many texts are kept as they were read: an order is read for each calendar that it may have been written by.
_REMEMBERED = 128
# A letter beside a digit, and no letter beside that, is a digit that a scanner misread.
_MISREAD = pattern_of(r"\d(?:[lo]|(?<=[lo]\d))")
_SCANNED = pattern_of(r"(?<!\w)[lo](?=\d)|(?<=\d)[lo]+(?=\d|\W|$)")
_MISREAD_WORDS = {
    "trưóc": "trước",
    "truớc": "trước",
    "trươc": "trước",
    "nhât": "nhất",
    "truoc": "trước",
    "quí ": "quý ",
}
_AS_DIGIT = str.maketrans("lo", "10")


@lru_cache(maxsize=_REMEMBERED)
def as_meant(words: str) -> str:
    """Return the words in small letters, as long as before, with the words and the digits for which a scanner read others: "trưóc 1l/2o23"."""
    small = small_letters(words)
    for misread, meant in _MISREAD_WORDS.items():
        small = small.replace(misread, meant)
    return _SCANNED.sub(lambda found: found[0].translate(_AS_DIGIT), small) if _MISREAD.search(small) else small
