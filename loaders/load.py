"""A file of any format -> its texts: what the content is decides, the suffix only where content leaves it open."""

import hashlib
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePosixPath

from ..errors import LoadError
from ..findings import Finding, finding
from .containers.member import Member
from .content import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS, Content, Note, Record, Stream
from .model import LoadedText
from .paths import is_ignored, open_file
from .readers import CONTAINERS, READERS, TABLES
from .records.lines import is_register
from .restoring import restored
from .sniff import NAMED_ONLY, SUFFIXES, is_document, sniff

_MAX_DEPTH = 2
_HALF = re.compile("[\ud800-\udfff]")


def load(path: Path | str) -> Iterator[LoadedText]:
    """Yield the texts of a file: one, or one for each file of a container and each document of a table; "-" is standard input.

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
    """Open a file to be read; standard input is read whole."""
    if path == "-":
        return BytesIO(sys.stdin.buffer.read(MAX_FILE_BYTES + 1))
    return open_file(path)


def _load_stream(stream: Stream, path: str, member: str | None, depth: int = 0) -> Iterator[LoadedText]:
    if stream.seek(0, os.SEEK_END) > MAX_FILE_BYTES:
        yield _unread(path, member, LoadError("too-large"))
        return
    stream.seek(0)
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    stream.seek(0)
    kind = sniff(stream, PurePosixPath(member or path).suffix)
    blank = LoadedText(path, member, sha256, kind, None)
    if kind in CONTAINERS:
        yield from _load_members(stream, blank, depth)
    elif kind in TABLES:
        yield from _load_records(stream, blank)
    else:
        yield _load_one(stream, blank)


def _load_members(stream: Stream, container: LoadedText, depth: int) -> Iterator[LoadedText]:
    """Yield the texts of the files in a container and of the containers in it, but not of those inside these."""
    path, outer, kind = container.path, container.member, container.format
    if depth >= _MAX_DEPTH:
        yield _unread(path, outer, LoadError("nested-archive"), kind)
        return
    found = False
    try:
        for inside in CONTAINERS[kind](stream):
            if not _is_candidate(inside):
                continue
            found = True
            name = f"{outer}/{inside.name}" if outer else inside.name
            if inside.stream is None:
                yield _unread(path, name, inside.error or LoadError("damaged-file", reason=kind.upper()))
            else:
                loaded = _load_stream(inside.stream, path, name, depth + 1)
                yield from (_told(each, inside) for each in loaded)
    except LoadError as error:
        yield _unread(path, outer, error, kind)
    except Exception as error:  # as in _load_one
        yield _unread(path, outer, LoadError("damaged-file", reason=_what_failed(kind, error)), kind)
    else:
        if not found:
            yield _unread(path, outer, LoadError("no-documents"), kind)


def _told(loaded: LoadedText, member: Member) -> LoadedText:
    """Return a text with what the container says of it."""
    before = (each for each in _findings(loaded, member.notes) if each not in loaded.findings)
    loaded = replace(loaded, findings=(*before, *loaded.findings))
    if not member.declared or loaded.declared:
        return loaded
    return replace(loaded, declared=member.declared, entry=member.entry)


def _is_candidate(inside: Member) -> bool:
    if is_ignored(inside.name):
        return False
    suffix = PurePosixPath(inside.name).suffix.lower()
    if inside.stream is None or suffix in SUFFIXES:
        return True
    return is_register(inside.stream) if NAMED_ONLY.get(suffix) == "csv" else is_document(inside.stream)


def _load_records(stream: Stream, table: LoadedText) -> Iterator[LoadedText]:
    """Yield the documents that a table holds; each is told from the others by a hash of its own words."""
    empty = True
    try:
        for record in TABLES[table.format](stream):
            empty = False
            yield _of_record(record, table)
        if empty:
            yield replace(table, findings=(_finding(table, "no-text"),))
    except LoadError as error:
        yield replace(table, findings=(_finding(table, error.code, **error.facts),))
    except Exception as error:  # as in _load_one
        yield replace(table, findings=(_finding(table, "damaged-file", reason=_what_failed(table.format, error)),))


def _of_record(record: Record, table: LoadedText) -> LoadedText:
    if record.name is None and not record.content.text:
        return replace(table, findings=_findings(table, record.content.notes))
    if record.name is None:
        return _filled(table, restored(record.content))
    name = f"{table.member}/{record.name}" if table.member else record.name
    words = f"{record.declared}\n{record.content.text}".encode("utf-8", "surrogatepass")
    blank = replace(table, member=name, sha256=hashlib.sha256(words).hexdigest())
    return replace(_filled(blank, restored(record.content)), declared=record.declared, entry=record.entry)


def _load_one(stream: Stream, blank: LoadedText) -> LoadedText:
    """Return `blank` with its text, or with the finding that says why it has none."""
    try:
        content = restored(READERS[blank.format](stream))
    except LoadError as error:
        return replace(blank, findings=(_finding(blank, error.code, **error.facts),))
    except Exception as error:  # a parser that trips over one hostile file must not end the run
        return replace(blank, findings=(_finding(blank, "damaged-file", reason=_what_failed(blank.format, error)),))
    return _filled(blank, content)


def _what_failed(kind: str, error: Exception) -> str:
    return f"{kind}: {type(error).__name__}"


def _filled(blank: LoadedText, content: Content) -> LoadedText:
    if len(content.text) > MAX_TEXT_CHARACTERS:
        return replace(blank, findings=(_finding(blank, "too-large"),))
    found = _findings(blank, content.notes)
    if not content.text.strip():
        return replace(blank, findings=(*found, _finding(blank, "no-text")))
    text = _without_halves(content.text)
    return replace(blank, text=text, pages=content.pages, findings=found, certainty=content.certainty)


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


def _findings(where: LoadedText, notes: Iterable[Note]) -> tuple[Finding, ...]:
    return tuple(_finding(where, note.code, **dict(note.facts)) for note in notes)


def _finding(where: LoadedText, code: str, **facts: object) -> Finding:
    file = f"{where.path}: {where.member}" if where.member else where.path
    return finding(code, None, None, file=file, **{name: str(fact) for name, fact in facts.items()})
