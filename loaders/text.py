"""Plain text and markdown: bytes of any usual encoding -> text with one form of line end."""

import codecs
import os
import re
import unicodedata

from ..errors import LoadError
from .content import MAX_TEXT_CHARACTERS, Content, Note, Stream
from .mojibake import MISREAD, is_scrambled, meant
from .old_encodings import old_encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
_LINE_END = re.compile(r"[\r\x0b\x85\u2028\u2029](?:(?<=\r)\n)?")
_LONGEST_CHARACTER = 4


def read_text(stream: Stream) -> Content:
    """Return the text of a txt or md file; a form feed begins a page.

    Raises:
        LoadError: "damaged-file" (no text but binary data), "too-large".
    """
    if stream.seek(0, os.SEEK_END) > MAX_TEXT_CHARACTERS * _LONGEST_CHARACTER:
        raise LoadError("too-large")
    stream.seek(0)
    text, notes = decode(stream.read())
    text = clean(text)
    if "\f" not in text:
        return Content(text, notes=notes)
    pages = (0, *(match.end() for match in re.finditer("\f", text) if text[match.end() :].strip()))
    return Content(text.replace("\f", "\n"), pages, notes)


def clean(text: str) -> str:
    """Return `text` with line feeds at line ends and without control characters.

    Raises:
        LoadError: "damaged-file": so many control characters that it is no text.
    """
    if "\r" in text or not text.isascii() or "\x0b" in text:
        text = _LINE_END.sub("\n", text)
    junk = sum(1 for _ in _CONTROL.finditer(text))
    if junk > 2 + len(text) // 50:
        raise LoadError("damaged-file", reason="binary")
    return _CONTROL.sub("", text) if junk else text


def decode(data: bytes, *declared: str | None) -> tuple[str, tuple[Note, ...]]:
    """Return the text of `data` and what to know about its encoding.

    A byte order mark decides, then the first `declared` encoding that fits, then UTF-16 if every other byte is zero,
    then UTF-8, and last the Windows code page for Vietnamese, composed to NFC.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_damaged(data[len(mark) :], encoding)
    for encoding in filter(None, declared):
        if (text := _decode_strictly(data, encoding)) is not None:
            return text, ()
    if wide := _wide_encoding(data):
        return _decode_damaged(data, wide)
    if (text := _decode_strictly(data, "utf-8")) is not None:
        return (meant(text), (MISREAD,)) if is_scrambled(text) else (text, ())
    return _decode_old(data)


def _decode_strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (ValueError, LookupError):  # not in this encoding; no encoding is called so
        return None


def _decode_damaged(data: bytes, encoding: str) -> tuple[str, tuple[Note, ...]]:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    return text, (Note("lost-characters", (("count", str(lost)),)),) if lost else ()


def _wide_encoding(data: bytes) -> str | None:
    """Return the form of UTF-16 without a mark: letters of Latin script have zero in every high byte."""
    if b"\0" not in data:
        return None
    even, odd, tenth = data[::2].count(0), data[1::2].count(0), len(data) // 20
    if odd > tenth and even < odd // 10:
        return "utf-16-le"
    if even > tenth and odd < even // 10:
        return "utf-16-be"
    return None


def _decode_old(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """Return a damaged UTF-8 text, or one of an encoding before it.

    What old_encodings knows stays as its fonts had it; in code page 1258 tones follow their vowels as marks of their own.
    """
    text, notes = _decode_damaged(data, "utf-8")
    wide = sum(1 for character in text if character > "\x7f") if len(data) < 1_000_000 else len(data) - len(text)
    if wide > 4 * text.count("\ufffd"):
        return text, notes
    western = data.decode("cp1252", errors="replace")
    if old_encoding(western):
        return western, ()
    text, notes = _decode_damaged(data, "cp1258")
    return unicodedata.normalize("NFC", text), (Note("old-encoding", (("encoding", "Windows-1258"),)), *notes)
