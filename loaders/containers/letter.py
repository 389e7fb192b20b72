"""The words of a message as a file of their own: under its subject, in UTF-8 behind a mark, so that nothing in them says how to read them."""

import re
from codecs import BOM_UTF8
from html import escape
from io import BytesIO

from ..content import Note
from ..html import decode_page
from ..text import decode
from .member import Member

_BODY = re.compile(r"<body\b[^>]{0,2000}>", re.IGNORECASE)


def letter(name: str, words: bytes, charset: str | None, *, subject: str = "", page: bool = False) -> Member | None:
    """Return the words of a message, or a part of them, called `name`; null where there are none.

    Args:
        name: without its ending.
        words: as they were sent.
        charset: in which the message says that they are; words that are not, or in one that nobody knows, are read as files without one.
        subject: what stands above them.
        page: they are HTML.
    """
    text, notes = (decode_page if page else decode)(words, charset)
    if not text.strip():
        return None
    return (
        _member(f"{name}.html", _headed(text, subject), notes)
        if page
        else _member(f"{name}.txt", "\n\n".join(filter(None, (subject, text))), notes)
    )


def _headed(page: str, subject: str) -> str:
    """Return a page with the subject as its first paragraph."""
    opening = _BODY.search(page)
    begin = opening.end() if opening else 0
    heading = f"<p>{escape(subject)}</p>\n" if subject else ""
    return f"{page[:begin]}{heading}{page[begin:]}"


def _member(name: str, text: str, notes: tuple[Note, ...]) -> Member:
    return Member(name, BytesIO(BOM_UTF8 + text.encode("utf-8", "replace")), notes=notes)
