"""A file of any format -> its texts: what the content is decides, the suffix only where content leaves it open."""

import errno
import hashlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from pathlib import Path, PurePosixPath

from ..errors import LoadError
from ..findings import Finding, finding
from .archive import Member, members
from .content import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS, Content, Stream
from .model import LoadedText
from .old_encodings import modernise
from .paths import is_ignored
from .sniff import SUFFIXES, is_document, sniff
from .text import read_text

Reader = Callable[[Stream], Content]

_MAX_ARCHIVE_DEPTH = 2
_HALF = re.compile("[\ud800-\udfff]")


def _needs_newer_format(_: Stream) -> Content:
    raise LoadError("old-format")


def _needs_other_format(_: Stream) -> Content:
    raise LoadError("unknown-format")


def _needs_ocr(_: Stream) -> Content:
    raise LoadError("needs-ocr")


def _is_locked(_: Stream) -> Content:
    raise LoadError("locked-file")


def _on_demand(module: str, reader: str) -> Reader:
    """Return a reader whose module is loaded when the first file needs it."""

    def read(stream: Stream) -> Content:
        content: Content = getattr(import_module(f".{module}", __package__), reader)(stream)
        return content

    return read


READERS: Mapping[str, Reader] = {
    "txt": read_text,
    "md": read_text,
    "html": _on_demand("html", "read_html"),
    "mhtml": _on_demand("html", "read_mhtml"),
    "docx": _on_demand("docx", "read_docx"),
    "pdf": _on_demand("pdf", "read_pdf"),
    "locked-office": _is_locked,
    **dict.fromkeys(("doc", "rtf", "xls", "ppt"), _needs_newer_format),
    **dict.fromkeys(("png", "jpg", "gif", "tif", "bmp", "webp", "heic"), _needs_ocr),
    **dict.fromkeys(("xlsx", "pptx", "odt", "ods", "7z", "rar", "gz"), _needs_other_format),
}
"""What reads a format that sniff.sniff names; "zip" is opened by `load` itself."""


def load(path: Path | str) -> Iterator[LoadedText]:
    """Yield the texts of a file: one, or one for each file of an archive; "-" is standard input.

    A file that cannot be read gives a LoadedText without text whose findings say why; nothing is raised for it.
    """
    name = path.as_posix() if isinstance(path, Path) else path
    try:
        with _open(path) as stream:
            yield from _load_stream(stream, name, None)
    except FileNotFoundError:
        yield _unread(name, None, LoadError("missing-file"))
    except OSError as error:
        yield _unread(name, None, LoadError("unreadable-file", reason=error.strerror or type(error).__name__))


def digest(path: Path | str) -> str:
    """Return the SHA-256 of a file's bytes as hexadecimal digits; "" when it cannot be had (also of "-")."""
    try:
        if path == "-":
            return ""
        with _open(path) as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _open(path: Path | str) -> Stream:
    """Open a file to be read, never a pipe or device that would wait for ever; standard input is read whole."""
    if path == "-":
        return BytesIO(sys.stdin.buffer.read(MAX_FILE_BYTES + 1))
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 a str is a path here too
        raise IsADirectoryError(errno.EISDIR, "not a file")
    return Path(path).open("rb")


def _load_stream(stream: Stream, path: str, member: str | None, depth: int = 0) -> Iterator[LoadedText]:
    if stream.seek(0, os.SEEK_END) > MAX_FILE_BYTES:
        yield _unread(path, member, LoadError("too-large"))
        return
    stream.seek(0)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    stream.seek(0)
    kind = sniff(stream, PurePosixPath(member or path).suffix)
    if kind == "zip":
        yield from _load_archive(stream, path, member, depth)
    else:
        yield _load_one(stream, kind, LoadedText(path, member, sha256, kind, None))


def _load_archive(stream: Stream, path: str, member: str | None, depth: int) -> Iterator[LoadedText]:
    """Yield the texts of an archive and of the archives in it, but not of those inside these."""
    if depth >= _MAX_ARCHIVE_DEPTH:
        yield _unread(path, member, LoadError("nested-archive"), "zip")
        return
    found = False
    try:
        for inside in members(stream):
            if not _is_candidate(inside):
                continue
            found = True
            name = f"{member}/{inside.name}" if member else inside.name
            if inside.stream is None:
                yield _unread(path, name, inside.error or LoadError("damaged-file", reason="ZIP"))
            else:
                yield from _load_stream(inside.stream, path, name, depth + 1)
    except LoadError as error:
        yield _unread(path, member, error, "zip")
    else:
        if not found:
            yield _unread(path, member, LoadError("no-documents"), "zip")


def _is_candidate(inside: Member) -> bool:
    if is_ignored(inside.name):
        return False
    suffix = PurePosixPath(inside.name).suffix.lower()
    return inside.stream is None or suffix in SUFFIXES or is_document(inside.stream)


def _load_one(stream: Stream, kind: str, blank: LoadedText) -> LoadedText:
    """Return `blank` with its text, or with the finding that says why it has none."""
    try:
        content = modernise(READERS[kind](stream))
    except LoadError as error:
        return replace(blank, findings=(_finding(blank, error.code, **error.facts),))
    except Exception as error:  # a parser that trips over one hostile file must not end the run
        return replace(blank, findings=(_finding(blank, "damaged-file", reason=f"{kind}: {type(error).__name__}"),))
    if len(content.text) > MAX_TEXT_CHARACTERS:
        return replace(blank, findings=(_finding(blank, "too-large"),))
    found = tuple(_finding(blank, note.code, **dict(note.facts)) for note in content.notes)
    if not content.text.strip():
        return replace(blank, findings=(*found, _finding(blank, "no-text")))
    return replace(blank, text=_without_halves(content.text), pages=content.pages, findings=found)


def _without_halves(text: str) -> str:
    """Return `text` with halves of UTF-16 letters, which cannot be stored or shown, as signs of what is missing."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _HALF.sub("\ufffd", text)
    return text


def _unread(path: str, member: str | None, error: LoadError, kind: str = "") -> LoadedText:
    blank = LoadedText(path, member, "", kind or PurePosixPath(member or path).suffix.lstrip(".").lower(), None)
    return replace(blank, findings=(_finding(blank, error.code, **error.facts),))


def _finding(where: LoadedText, code: str, **facts: object) -> Finding:
    file = f"{where.path}: {where.member}" if where.member else where.path
    return finding(code, None, None, file=file, **{name: str(fact) for name, fact in facts.items()})
