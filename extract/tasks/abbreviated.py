"""Whether a name is short for another one: "Phòng LĐ-TB&XH", "BHXH các huyện"."""

from collections.abc import Sequence

from ..patterns import pattern_of

_LETTERS = pattern_of(r"[A-ZĐ][A-ZĐ&.-]*[A-ZĐ],?")
_SIGN = pattern_of(r"[&.,-]")
# Officers write these bodies so, and nobody asks for more.
_KEPT_SHORT = ("UBND", "HĐND")
_PASSED_OVER = ("và", "-", "–")


def abbreviates(short: str, whole: str) -> bool:
    """Return whether a name has the first letters of some of the other's words and shares the rest of its words.

    >>> abbreviates("Sở KH&CN", "Sở Khoa học và Công nghệ"), abbreviates("BHXH các huyện", "Bảo hiểm xã hội các huyện")
    (True, True)
    >>> abbreviates("Sở KH&CN", "Sở Công Thương"), abbreviates("UBND các xã", "Ủy ban nhân dân các xã")
    (False, False)
    """
    words, letters, shared = whole.split(), 0, 0
    at = 0
    for token in short.split():
        if at < len(words) and token.lower() == words[at].lower():
            shared, at = shared + 1, at + 1
        elif _LETTERS.fullmatch(token) and token not in _KEPT_SHORT and (end := _end_of(token, words, at)):
            letters, at = letters + 1, end
        else:
            return False
    return bool(letters and shared) and at == len(words)


def _end_of(token: str, words: Sequence[str], at: int) -> int | None:
    """Return behind which of the words the letters of a token end, as the first ones of each; null where they are others."""
    for letter in _SIGN.sub("", token).lower():
        while at < len(words) and words[at].lower() in _PASSED_OVER:
            at += 1
        if at == len(words) or words[at][0].lower() != letter:
            return None
        at += 1
    return at if token.endswith(",") == words[at - 1].endswith(",") else None
