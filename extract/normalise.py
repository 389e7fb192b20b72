"""Text as loaded -> text as the grammar reads it, with the way back."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .rules import rows

_MARKS = "\u0300-\u036f"
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_TONED = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ"
_TONES = "\u0300\u0301\u0303\u0309\u0323"

_COMPOSABLE = re.compile(f"[^{_MARKS}][{_MARKS}]+")
_AFTER_LETTER = re.compile(f"[{_MARKS}]*")


Offsets = range | tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CleanText:
    r"""Normalised text; `offsets[i]` is the code point of `raw` where character i of `text` begins.

    `len(offsets) == len(text) + 1`, the last one is `len(raw)`. Every line end of `raw` stays a "\n" in `text`;
    marks of markdown, zero-width characters and the like are gone; letters are NFC with one tone placement ("hòa").
    """

    raw: str
    text: str
    offsets: Offsets

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of `raw` that `text[start:end]` was made from."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        letter_end = self.offsets[end - 1] + 1
        # a letter typed as base and combining marks is one letter of the clean text
        marks = _AFTER_LETTER.match(self.raw, letter_end)
        return self.offsets[start], marks.end() if marks else letter_end


def normalise(raw: str) -> CleanText:
    """Return `raw` in the form that all patterns of this package expect."""
    text: str = raw
    offsets: Offsets = range(len(raw) + 1)
    if not unicodedata.is_normalized("NFC", raw):
        text, offsets = _rewrite(text, offsets, _COMPOSABLE, _composed)
    return CleanText(raw, *_rewrite(text, offsets, _blemish(), _mended))


def _rewrite(
    text: str, offsets: Offsets, pattern: re.Pattern[str], mend: Callable[[re.Match[str]], str]
) -> tuple[str, Offsets]:
    """Replace every match of `pattern` by what `mend` says, carrying `offsets` along."""
    pieces: list[str] = []
    kept: list[int] = []
    same_length = True
    at = 0
    for found in pattern.finditer(text):
        new = mend(found)
        if new == found[0]:
            continue
        start, end = found.span()
        pieces += (text[at:start], new)
        kept += offsets[at:start]
        kept += _spread(offsets[start:end], len(new))
        same_length = same_length and len(new) == end - start
        at = end
    if at == 0:
        return text, offsets
    pieces.append(text[at:])
    if same_length:
        return "".join(pieces), offsets
    kept += offsets[at:]
    return "".join(pieces), tuple(kept)


def _spread(offsets: Sequence[int], length: int) -> list[int]:
    """Return `length` offsets for a piece that was made from the characters at `offsets`."""
    return [offsets[min(place, len(offsets) - 1)] for place in range(length)]


def _composed(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", found[0])


@lru_cache
def _blemish() -> re.Pattern[str]:
    """Everything that may have to change: begins with one set of characters, so that clean text costs next to nothing."""
    marks_of_markdown = r"\*_#\\"
    glyphs = re.escape("".join(_glyphs()))
    single = f"{_UNSEEN}{_SPACES}{_LINE_ENDS}\r{glyphs}{marks_of_markdown}"
    return re.compile(
        rf"[oOuU{single}](?:(?<=[oO])[{_TONED[:10]}{_TONED[15:25]}](?!\w)"
        rf"|(?<=[uU])(?<![qQ].)[{_TONED[10:15]}{_TONED[25:]}](?!\w)"
        r"|(?<=\*)\*+|(?<=_)_+|(?<=\#)\#*[ \t]*|(?<![oOuU]))"
    )


def _mended(found: re.Match[str]) -> str:
    first = found[0][0]
    if first in "oOuU":
        return _tone_moved(found[0])
    if first in _glyphs():
        return _glyphs()[first]
    if first in "*_#\\":
        return _without_markdown(found)
    return _white_space(found)


@lru_cache(maxsize=128)
def _tone_moved(vowels: str) -> str:
    """Put the tone mark on the first of two vowels, the placement of most official texts: "hoà" -> "hòa"."""
    letters = unicodedata.normalize("NFD", vowels[1])
    mark = next(each for each in letters if each in _TONES)
    return unicodedata.normalize("NFC", vowels[0] + mark) + letters.replace(mark, "")


def _white_space(found: re.Match[str]) -> str:
    letter, text = found[0], found.string
    if letter == "\r":
        return "" if text.startswith("\n", found.end()) else "\n"
    if letter in _LINE_ENDS:
        return "\n"
    return " " if letter.isspace() else ""


def _without_markdown(found: re.Match[str]) -> str:
    """Return nothing where the characters are markup, themselves where they are text (a bullet, a blank to fill in)."""
    text, start, end = found.string, found.start(), found.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    match found[0][0]:
        case "#":
            heading = found[0][-1] in " \t" and before in ("", "\n")
            return "" if heading else found[0]
        case "\\":
            return "" if after and after in "-.#*_/()&[]>+" else found[0]
    touches = bool(before.strip() or after.strip())
    if found[0][0] == "*":
        return "" if touches or len(found[0]) > 1 else found[0]
    between_letters = before.isalnum() and after.isalnum()
    return "" if touches and not between_letters and len(found[0]) <= 3 else found[0]


@lru_cache
def _glyphs() -> dict[str, str]:
    """Return letter that only looks like the one meant -> the one meant."""
    return {chr(int(row["code_point"], 0)): row["meant"] for row in rows("glyphs")}
