"""Letters that were damaged before a file came to us: lost, of an old font, of a font of its own, or taken for another encoding."""

import re
from dataclasses import replace

from .content import Content, Note
from .mojibake import SHOWN

_LETTER = r"[^\W\d_]"
_OWN_FONT, _TCVN3 = r"\ue000-\uf8ff", r"\xae\xab\xac\xaa\xa8\xa9\xb5\xb8\xb9"
# One branch for each kind of damage, each inside a word or beside one of its letters. The set of all their first signs stands before
# them, so that `re` passes over the letters of a text that is whole.
_GARBLED = re.compile(
    rf"[?\ufffd{_OWN_FONT}({''.join(SHOWN)}{_TCVN3}](?:"
    rf"(?<={_LETTER}\?)\??(?={_LETTER})"  # ng?y: no letter of the program's own encoding
    # ng�y: bytes of another encoding, or a font with places of its own
    rf"|(?<=[\ufffd{_OWN_FONT}])(?:(?<={_LETTER}.)|(?={_LETTER}))"
    r"|(?<=\()cid:\d{1,5}\)"  # a PDF that names places of its font and no letters
    rf"|{'|'.join(f'(?<={first}){others}' for first, others in SHOWN.items())}"  # UTF-8 read as Western
    rf"|(?<=[a-z][{_TCVN3}])(?=[a-z])|(?<=[\xae\xab\xac])(?=[a-z]))"  # TCVN3: "®iÒu", "c¸c"
)
_LEAST, _WORDS_FOR_ONE = 5, 20
"""So many damaged places, one in so many words, are no addresses, questions or signs: letters are damaged."""
_BLANKS = re.compile(r"\s")
_LONGEST = 24


def told_where_garbled(content: Content) -> Content:
    """Return `content` with a note where so many letters are damaged that what is read of it may be wrong."""
    found = [match.start() for match in _GARBLED.finditer(content.text)]
    if len(found) < _LEAST or len(found) * _WORDS_FOR_ONE < len(content.text.split()):
        return content
    facts = (("count", str(len(found))), ("example", _word_at(content.text, found[0])))
    return replace(content, notes=(*content.notes, Note("garbled-letters", facts)))


def _word_at(text: str, offset: int) -> str:
    """Return the word around an offset."""
    before = _BLANKS.split(text[max(offset - _LONGEST, 0) : offset])[-1]
    return before + _BLANKS.split(text[offset : offset + _LONGEST])[0]
