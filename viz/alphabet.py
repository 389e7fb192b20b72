"""The order in which Vietnamese words stand in a list: a ă â b c d đ e ê …, and of the same letters the level tone first."""

from functools import lru_cache
from unicodedata import normalize

_LETTERS = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", 0x1000)}
_TONES = {tone: place for place, tone in enumerate("\u0300\u0309\u0303\u0301\u0323", 1)}
"""Huyền, hỏi, ngã, sắc, nặng, in the order of dictionaries."""


def in_order(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return by what a text is sorted: its letters, then its tones; signs and digits come before letters.

    >>> sorted(["Sở Y tế", "Đoàn xã", "Sơn La", "Sở Nội vụ", "Dân tộc"], key=in_order)
    ['Dân tộc', 'Đoàn xã', 'Sở Nội vụ', 'Sở Y tế', 'Sơn La']
    """
    places = [_place(sign) for sign in normalize("NFC", text.casefold())]
    return tuple(letter for letter, _ in places), tuple(tone for _, tone in places)


@lru_cache(1024)
def _place(sign: str) -> tuple[int, int]:
    pieces = normalize("NFD", sign)
    tone = next((piece for piece in pieces if piece in _TONES), "")
    letter = normalize("NFC", pieces.replace(tone, "")) if tone else sign
    return _LETTERS.get(letter, ord(letter[0])), _TONES.get(tone, 0)
