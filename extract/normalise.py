"""Text as loaded -> text as the grammar reads it, with the way back."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from .letters import LOWER, MARKED, UPPER
from .patterns import pattern_of
from .rules import rows

_MARKS = frozenset(map(chr, range(0x300, 0x370)))
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_FULL_WIDTH = "".join(map(chr, range(0xFF01, 0xFF5F)))
# The noughts of other living scripts; the nine digits of each follow it.
_NOUGHTS = (
    "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u1090\u17e0"
    "\u1810\u1946\u19d0\u1a80\u1a90\u1b50\u1bb0\u1c40\u1c50\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0"
)
# The mark of a footnote behind a symbol or a number of a law, "13/2023/NĐ-CP²", "QH15¹"; "km²" and "10²" keep theirs.
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"
# The end of a line as a program writes it in a string, which a page has printed so: "Số: 54/KH-UBND \r\n".
_WRITTEN_LINE_END = r"\r\n"
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029\r"
# The tones that a second vowel bears where the first should: "hoà", "khoẻ", "thuỷ", "cuả".
_AFTER_O = "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ"
_AFTER_U = "ỳýỷỹỵỲÝỶỸỴàáảãạÀÁẢÃẠ"
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_HORN = "\u031b"
# "nuớc", "đuợc": no word has such a vowel within, composed or not; names of the Highlands have it without a tone: "Y Nuơm"
_HALF_HORNED = "ơớờởỡợ"
_OF_NO_NAME = "".join(rf"(?<![{UPPER}][{LOWER}]{{{letters}}}u)" for letters in range(4))
HALF_HORNED = pattern_of(
    rf"(?<=u)(?<![qQ]u)(?:[{_HALF_HORNED[1:]}]|o{_HORN}[{_TONES}]|{_OF_NO_NAME}(?:{_HALF_HORNED[0]}|o{_HORN}(?![{_TONES}])))(?=[{LOWER}])"
)

_COMPOSABLE = pattern_of("[^\u0300-\u036f][\u0300-\u036f]+")
# "củaChính phủ", "tỉnhThừa Thiên": a blank is lost where a capital follows small letters of which one bears a mark, for
# the words that hold a capital ("VietGAP", "PCTTgCP") bear none; nor do a few common words that are named here
_UNPARTED = pattern_of(
    rf"[{UPPER}](?<=[{LOWER}].)(?:(?<=[{MARKED}].)|(?<=[{MARKED}][{LOWER}].)|(?<=[{MARKED}][{LOWER}]{{2}}.)|(?<=[{MARKED}][{LOWER}]{{3}}.)"
    rf"|(?<=\stheo.)|(?<=\strong.))(?:(?=[{LOWER}])|(?<=[{LOWER}]{{3}}.)(?=[{UPPER}]))"
)


class Shift(NamedTuple):
    """What a rewriting did to offsets: a place from `places[i]` on stood `lost[i + 1]` characters further on before it.

    What it put in has lost fewer than none.
    """

    places: list[int]
    lost: list[int]


@dataclass(frozen=True, slots=True)
class CleanText:
    r"""Normalised text; `shifts` are the rewritings that it went through, the last one first.

    Every line end of `raw` stays a "\n" in `text`, and a "<br>", the end of a line within a cell, is a "\v"; marks of
    markdown, zero-width characters and the like are gone; letters are NFC with one tone placement ("hòa").
    """

    raw: str
    text: str
    shifts: tuple[Shift, ...]

    def raw_offset(self, place: int) -> int:
        """Return the code point of `raw` where the character `place` of `text` begins; its end is the end of `raw`."""
        for places, lost in self.shifts:
            place += lost[bisect_right(places, place)]
        return place

    def clean_offset(self, place: int) -> int:
        """Return where in `text` the character stands that was made from the code point of `raw` at `place`, or the next one that was kept."""
        return bisect_left(range(len(self.text)), place, key=self.raw_offset) if self.shifts else place

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of `raw` that `text[start:end]` was made from."""
        first = self.raw_offset(start)
        if start >= end:
            return first, first
        letter_end = self.raw_offset(end - 1) + 1
        # a letter typed as base and combining marks is one letter of the clean text
        while letter_end < len(self.raw) and self.raw[letter_end] in _MARKS:
            letter_end += 1
        return first, letter_end


def normalise(raw: str) -> CleanText:
    """Return `raw` in the form that all patterns of this package expect."""
    composed, first = (
        (raw, Shift([], [0])) if unicodedata.is_normalized("NFC", raw) else _rewritten(raw, _COMPOSABLE, _composed)
    )
    mended, second = _rewritten(composed, _blemish(), _mended)
    text, third = _parted(mended)
    return CleanText(raw, text, tuple(shift for shift in (third, second, first) if shift.places))


def _rewritten(text: str, pattern: re.Pattern[str], mend: Callable[[str], str]) -> tuple[str, Shift]:
    """Replace every match of `pattern` by what `mend` says, which is never longer."""
    pieces: list[str] = []
    shift = Shift([], [0])
    at = lost = 0
    for found in pattern.finditer(text):
        start, end = found.span()
        new = mend(found[0])
        pieces += (text[at:start], new)
        at = end
        if len(new) < end - start:
            shift.places.append(start - lost + len(new))
            lost += end - start - len(new)
            shift.lost.append(lost)
    return "".join((*pieces, text[at:])) if at else text, shift


def _parted(text: str) -> tuple[str, Shift]:
    """Put the blanks back that stood before the names of a text: "của Chính phủ"."""
    starts = [found.start() for found in _UNPARTED.finditer(text)]
    pieces = [text[start:end] for start, end in pairwise([0, *starts, len(text)])]
    places = [start + before + 1 for before, start in enumerate(starts)]
    return " ".join(pieces) if starts else text, Shift(places, [-before for before in range(len(starts) + 1)])


def _composed(letter: str) -> str:
    """Return the letter in one code point; the few that NFC takes apart stay as they are."""
    return min(unicodedata.normalize("NFC", letter), letter, key=len)


@cache
def _blemish() -> re.Pattern[str]:
    """Return what has to change: begins with one set of characters, so that clean text costs next to nothing."""
    single = f"{_UNSEEN}{_SPACES}{_LINE_ENDS}{re.escape(''.join(_glyphs()))}"
    return pattern_of(
        rf"[oOuU*_#<\\'{_RAISED}{single}](?:"
        rf"[{_AFTER_O}{_AFTER_U}](?!\w)(?<=[oO][{_AFTER_O}]|[uU][{_AFTER_U}])(?<![qQ][uU].)"
        rf"|{HALF_HORNED.pattern}"
        rf"|(?<=[{_RAISED}])(?:(?<=[A-ZĐ].)|(?<=[A-Z]\d.)|(?<=[A-Z]\d\d.))"
        rf"|(?<=\\)r\\n"
        rf"|(?<![oOuU{_RAISED}])(?:{_MARKDOWN}|(?<=\r)\n|(?<=')'|(?<=[{single}])))"
    )


# Marks that are no text; a bullet, a blank to fill in, 3*50 and a name_in_letters are. Their first character is read already.
_MARKDOWN = (
    r"(?<=\*)(?!(?<=\d\*)\d)(?:\*+|(?<=\S\*)|(?=\S))"
    # what closes behind a word or a sign, what opens before one; "__/__/2026" and "window.__name" have none
    r"|(?<=_)(?:(?<=[^\W_]_)_{0,2}(?!\w)|(?<=[^\w\s]_)(?<![\d_]/_)_{0,2}(?![\w/])|(?<=[(\[“\"*]_)_{0,2}(?=[^\W_])|(?<!\S_)_{0,2}(?![\s_/.,;:)])(?=.))"
    r"|(?<=\#)(?<![^\n]\#)\#*+[ \t]+"
    r"|(?<=\\)(?=[-.#*_/()&\[\]>+]|[ ]{2}|[ ]?(?:\n|\Z))"
    r"|(?<=<)[bB][rR][ ]?/?>"
)


def _mended(blemish: str) -> str:
    return "\v" if blemish[0] == "<" else _mends().get(blemish, "")


@cache
def _mends() -> dict[str, str]:
    """Return blemish -> what it stands for; all others stand for nothing."""
    vowels = [first + second for pair in (("oO", _AFTER_O), ("uU", _AFTER_U)) for first, second in product(*pair)]
    return (
        dict.fromkeys(_SPACES, " ")
        | dict.fromkeys([*_LINE_ENDS, "\r\n"], "\n")
        | {"''": '"', _WRITTEN_LINE_END: "\n"}
        | {written: _tone_moved(*written) for written in vowels}
        | {f"u{vowel}": f"ư{vowel}" for vowel in _HALF_HORNED}
        | _glyphs()
    )


def _tone_moved(first: str, second: str) -> str:
    """Put the tone mark on the first of two vowels, the placement of most official texts: "hoà" -> "hòa"."""
    letters = unicodedata.normalize("NFD", second)
    mark = next(each for each in letters if each in _TONES)
    return unicodedata.normalize("NFC", first + mark) + letters.replace(mark, "")


def _glyphs() -> dict[str, str]:
    """Return letter that only looks like the one meant -> the one meant."""
    listed = {chr(int(row["code_point"], 0)): row["meant"] for row in rows("glyphs")}
    digits = {chr(ord(nought) + value): str(value) for nought in _NOUGHTS for value in range(10)}
    return {wide: unicodedata.normalize("NFKC", wide) for wide in _FULL_WIDTH} | digits | listed
