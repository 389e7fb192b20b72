"""Text of the years before Unicode, TCVN3 (fonts ".Vn…") and VNI (fonts "VNI-…") -> Unicode letters."""

import csv
import re
from dataclasses import replace
from functools import cache
from importlib.resources import files

from .content import Content, Note, rewritten

_SIGNS = {"TCVN3": "®«¬ª¨©¸µ¹", "VNI": "ñöïûäåëø"}
_UNICODE_LETTER = re.compile("[ăđơưẠ-ỹĂĐƠƯ]")
_SHARE_OF_SIGNS = 50
_CAPITAL_WORD = re.compile(r"\b(?=[^\W\da-z]{0,9}[A-ZĐ][^\W\da-z]{0,9}[A-ZĐ])[^\W\da-z]{2,12}\b")
_WORDS_WITHOUT_SMALL = re.compile(r"(?<!\S)[^\W\da-z]+(?: [^\W\da-z]+)+(?!\S)")
_DIFFERENT_SIGNS = 4
# a sign inside a word, "c¸c", "trªn", or "®", "§" before one: "®iÒu", "§èC"
_SIGN_IN_WORD = re.compile(r"(?<=[A-Za-z])[\xa1-\xbf\xad](?=[A-Za-z])")
_OLD_WORD = re.compile(rf"{_SIGN_IN_WORD.pattern}|[\xae\xa7](?=[^\W\d_])")
_SOFT_HYPHEN = "\xad"


def modernise(content: Content) -> Content:
    """Return `content` in Unicode letters, also lines of an old font alone, and without the soft hyphens that no reader sees."""
    if name := old_encoding(content.text):
        return _noted(rewritten(content, lambda text: to_unicode(text, name)), name)
    if lines := _old_lines(content.text):
        return _noted(rewritten(content, lambda text: _lines_to_unicode(text, lines)), "TCVN3")
    return rewritten(content, lambda text: text.replace(_SOFT_HYPHEN, "")) if _SOFT_HYPHEN in content.text else content


def _noted(content: Content, name: str) -> Content:
    return replace(content, notes=(*content.notes, Note("old-encoding", (("encoding", name),))))


def _old_lines(text: str) -> frozenset[str]:
    """Return the lines of TCVN3 in a text in Unicode, as they are pasted from an older file; none where their signs may be others."""
    if sum(sign in text for sign in _SIGNS["TCVN3"]) < _DIFFERENT_SIGNS:
        return frozenset()
    lines = [each for each in text.split("\n") if _OLD_WORD.search(each) and not _UNICODE_LETTER.search(each)]
    old = "\n".join(lines)
    told = old_encoding(old) == "TCVN3" and len(_SIGN_IN_WORD.findall(old)) >= _DIFFERENT_SIGNS
    return frozenset(lines) if told else frozenset()


def _lines_to_unicode(text: str, lines: frozenset[str]) -> str:
    """Return a text with those of its lines that are TCVN3 in Unicode letters."""
    return "\n".join(
        to_unicode(each, "TCVN3") if each in lines else each.replace(_SOFT_HYPHEN, "") for each in text.split("\n")
    )


def old_encoding(text: str) -> str | None:
    """Return "TCVN3" or "VNI" where the letters of `text` are signs that only make sense in its fonts, else null."""
    for name, signs in _SIGNS.items():
        counts = list(map(text.count, signs))
        count = sum(counts)
        if count * _SHARE_OF_SIGNS < len(text) or sum(map(bool, counts)) < _DIFFERENT_SIGNS:
            continue
        if len(_UNICODE_LETTER.findall(text)) * 5 < count:
            return name
    return None


def to_unicode(text: str, name: str) -> str:
    """Return `text` of the encoding `name` in Unicode letters.

    TCVN3 has no capital letters with tones, its fonts of capitals (".VnTimeH") draw the small ones as capitals: in a
    word that is otherwise written in capitals they are made capitals.
    """
    letters, pattern = table(name)
    text = pattern.sub(lambda match: letters[match[0]], text)
    if name != "TCVN3":
        return text
    text = _CAPITAL_WORD.sub(lambda word: word[0].upper(), text)
    return _WORDS_WITHOUT_SMALL.sub(_among_capitals, text)


def _among_capitals(found: re.Match[str]) -> str:
    """Return the words with those in capitals that stand between capitals: "CỘNG HÒA Xã HỘI"; the end of a line counts as one."""
    text, words = found.string, found[0].split(" ")
    capital = [len(word) > 1 and word.isupper() for word in words]
    if not any(capital):
        return found[0]
    at_line_end = text[found.end() : found.end() + 1] in ("", "\n")
    last = len(words) if at_line_end else max(at for at, is_capital in enumerate(capital) if is_capital)
    first = 0 if text[found.start() - 1 : found.start()] in ("", "\n") else capital.index(True)
    return " ".join(word.upper() if first <= at <= last else word for at, word in enumerate(words))


@cache
def table(name: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return what was typed -> the letter meant, and the pattern that finds what was typed."""
    with (files(__package__) / "old_encodings.csv").open(encoding="utf-8") as rows:
        letters = {
            "".join(chr(int(point, 16)) for point in row["code_points"].split()): row["letter"]
            for row in csv.DictReader(rows)
            if row["encoding"] == name
        }
    longest_first = sorted(letters, key=len, reverse=True)
    return letters, re.compile("|".join(map(re.escape, longest_first)))
