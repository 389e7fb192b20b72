"""Zip archives -> the files inside, as bytes in memory: a member's name is never used as a path."""

import unicodedata
import zlib
from collections.abc import Iterator
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile, ZipInfo

from ...errors import LoadError
from ..content import MAX_FILE_BYTES, Stream
from ..unpacking import is_bomb
from .member import MAX_MEMBERS, Member

_ENCRYPTED = 0x1
_NAME_IS_UTF8 = 0x800


def members(stream: Stream) -> Iterator[Member]:
    """Yield the files of a zip archive in its order, without folders.

    Raises:
        LoadError: "damaged-file", or "too-large": more than MAX_MEMBERS files.
    """
    try:
        archive = ZipFile(stream)
    except (BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise LoadError("damaged-file", reason=f"ZIP: {error}") from error
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MAX_MEMBERS:
            raise LoadError("too-large")
        left = MAX_FILE_BYTES
        for entry in entries:
            member = _member(archive, entry, left)
            left -= 0 if member.stream is None else entry.file_size
            yield member


def _member(archive: ZipFile, entry: ZipInfo, left: int) -> Member:
    try:
        return Member(_name(entry), BytesIO(_unpack(archive, entry, left)))
    except LoadError as error:
        return Member(_name(entry), None, error)


def _unpack(archive: ZipFile, entry: ZipInfo, left: int) -> bytes:
    """Return the bytes of a member; the sizes that the archive itself declares are limits, never trusted beyond."""
    if entry.flag_bits & _ENCRYPTED:
        raise LoadError("locked-file")
    if is_bomb(entry.file_size, entry.compress_size) or entry.file_size > left:
        raise LoadError("too-large")
    try:
        with archive.open(entry) as packed:
            return packed.read(entry.file_size)
    except (
        BadZipFile,
        zlib.error,
        LZMAError,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise LoadError("damaged-file", reason=f"ZIP: {error}") from error


def _name(entry: ZipInfo) -> str:
    """Return the name as it was typed: programs on Windows write UTF-8 or code page 1258 without saying so."""
    if entry.flag_bits & _NAME_IS_UTF8 or entry.filename.isascii():
        return unicodedata.normalize("NFC", entry.filename)
    raw = entry.filename.encode("cp437", errors="replace")
    try:
        name = raw.decode("utf-8")
    except UnicodeDecodeError:
        name = raw.decode("cp1258", errors="replace")
    return unicodedata.normalize("NFC", name)
