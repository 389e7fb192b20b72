"""UTF-8 that a program took for Western letters, "á»¦y ban", as copies out of mails and old portals are -> the letters meant."""

import re
from dataclasses import replace

from .content import Content, Note, rewritten

SHOWN = {
    "\xe1": r"[\xba\xbb\xbd][\x80-\xbf\u2010-\u203a\u20ac\u0152-\u0192\u02c6\u02dc\u2122]",  # "cá»§a"
    "\xc4": r"[\u2018\u2019\u201c\u201d\u0192\x90\x91]",  # "Ä‘"
    "\xc6": r"[\xa1\xb0\xaf\xa0]",  # "Æ°"
    "\xc3": r"[\xa1-\xbf]",  # "Ã´"
}
"""Letters of Vietnamese as Windows-1252 and Latin-1 show their bytes, by the first of them; none of these pairs stands in words of any language."""
_SHOWN = re.compile("|".join(first + others for first, others in SHOWN.items()))
# Of the letters whose second byte Windows-1252 has no sign for, only Đ begins with this one.
_LOST_IN_D = ("\xc4\ufffd", "\xc4\x90")
_LEAST, _WORDS_FOR_ONE = 5, 20
MISREAD = Note("misread-encoding", ())


def unscrambled(content: Content) -> Content:
    """Return `content` with the letters that were meant where so many are shown as their bytes, and a note of it."""
    if not is_scrambled(content.text):
        return content
    restored = rewritten(content, meant)
    return replace(restored, notes=(*content.notes, MISREAD))


def is_scrambled(text: str) -> bool:
    """Return whether one word in twenty shows bytes for letters."""
    found = len(_SHOWN.findall(text))
    return found >= _LEAST and found * _WORDS_FOR_ONE >= len(text.split())


def meant(text: str) -> str:
    """Return the text with its letters, line by line: one line that came whole keeps the others from being bytes of one text."""
    import ftfy

    return "\n".join(map(ftfy.fix_encoding, text.replace(*_LOST_IN_D).split("\n")))
