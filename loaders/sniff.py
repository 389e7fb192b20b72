"""What a file is, by its first bytes; its suffix decides only between kinds of text."""

import re
from collections.abc import Mapping
from zipfile import BadZipFile, ZipFile

from .content import Stream

_SUFFIXES_OF = {
    "txt": ".txt .text",
    "md": ".md .markdown",
    "html": ".html .htm .xhtml",
    "mhtml": ".mht .mhtml",
    "docx": ".docx .docm .dotx",
    "pdf": ".pdf",
    "zip": ".zip",
    "eml": ".eml",
    "msg": ".msg",
    "edxml": ".edxml",
    "doc": ".doc .dot .wps",
    "rtf": ".rtf",
    "xls": ".xls",
    "ppt": ".ppt",
    "xlsx": ".xlsx .xlsm",
    "pptx": ".pptx",
    "odt": ".odt",
    "ods": ".ods",
    "png": ".png",
    "jpg": ".jpg .jpeg",
    "gif": ".gif",
    "tif": ".tif .tiff",
    "bmp": ".bmp",
    "webp": ".webp",
    "heic": ".heic",
    "7z": ".7z",
    "rar": ".rar",
    "gz": ".gz",
}
SUFFIXES: Mapping[str, str] = {suffix: name for name, suffixes in _SUFFIXES_OF.items() for suffix in suffixes.split()}
"""The format that a suffix promises."""
NAMED_ONLY: Mapping[str, str] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
}
"""Tables that are read where somebody names them: below a folder they are anything, our own answers too."""

_TABLES = frozenset({"xlsx", "xls", "ods", "csv", "jsonl", "parquet"})
_BEGINNINGS = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a", "rar"),
    (b"\x1f\x8b\x08", "gz"),
    (b"PAR1", "parquet"),
)
_OFFICE_FOLDERS = (("word", "docx"), ("xl", "xlsx"), ("ppt", "pptx"))
_TEXTS = frozenset({"txt", "md"})
# Nobody names a text so: one that is cut or overwritten is damaged.
_ARCHIVES = frozenset({"zip", "7z", "rar", "gz"})
_OLE = frozenset({"doc", "xls", "ppt", "msg"})
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(
    rb"(?>(?:\xef\xbb\xbf|\s++|<\?xml[^>]{0,200}>|<!--.{0,2000}?-->){0,20})<(?:!doctype\s+html|html|head|body|meta|table|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_MHTML = re.compile(
    rb"(?:from:[^\n]{0,500}\n|subject:[^\n]{0,500}\n|date:[^\n]{0,500}\n){0,9}mime-version:", re.IGNORECASE
)
_EDXML = re.compile(rb"<(?:[\w.-]{1,40}:)?edxml(?:envelope)?[\s>]", re.IGNORECASE)
_TAG = re.compile(rb"<[a-zA-Z!/][^<>]{0,400}>")
_HEAD_BYTES = 65_536
_ROOT_WITHIN = 2000
_PDF_MAY_BEGIN_BY = 1024


def sniff(stream: Stream, suffix: str) -> str:
    """Return the format of `stream` ("pdf", "docx", "zip", …), which is left at its beginning.

    A suffix that promises a picture or an office file is believed when the content is not text known otherwise.
    """
    head = stream.read(_HEAD_BYTES)
    stream.seek(0)
    promised = SUFFIXES.get(suffix.lower()) or NAMED_ONLY.get(suffix.lower(), "txt")
    found = _by_beginning(head)
    if found == "zip":
        return _kind_of_zip(stream, promised)
    if found == "doc":
        return _kind_of_ole(stream, promised)
    return found or _kind_of_text(head, promised)


def is_table(suffix: str) -> bool:
    """Return whether a suffix in small letters promises a table, whose rows may be documents."""
    return (NAMED_ONLY.get(suffix) or SUFFIXES.get(suffix)) in _TABLES


def is_document(stream: Stream) -> bool:
    """Return whether a file whose suffix says nothing is a document all the same (plain text is none)."""
    return sniff(stream, "") in {"pdf", "docx", "html", "mhtml", "rtf", "locked-office", "edxml"}


def _by_beginning(head: bytes) -> str | None:
    for beginning, name in _BEGINNINGS:
        if head.startswith(beginning):
            return name
    return "pdf" if b"\n%PDF-" in head[:_PDF_MAY_BEGIN_BY] else None


def _kind_of_zip(stream: Stream, promised: str) -> str:
    """Return what the package holds; a zip whose list of names is damaged is what its suffix says."""
    try:
        with ZipFile(stream) as package:
            names = package.namelist()
            odf = package.read("mimetype")[:100] if names[:1] == ["mimetype"] else b""
    except (BadZipFile, OSError, KeyError, NotImplementedError, RuntimeError, ValueError):
        return promised if promised == "docx" else "zip"
    finally:
        stream.seek(0)
    if odf:
        return "ods" if b"spreadsheet" in odf else "odt"
    folders = {name.partition("/")[0] for name in names} if "[Content_Types].xml" in names else set()
    return next((kind for folder, kind in _OFFICE_FOLDERS if folder in folders), "zip")


def _kind_of_ole(stream: Stream, promised: str) -> str:
    """Return "locked-office" for a .docx under a password, which is an encrypted stream in a file of the old form."""
    locked = _ENCRYPTED_PACKAGE in stream.read()
    stream.seek(0)
    return "locked-office" if locked else promised if promised in _OLE else "doc"


def _kind_of_text(head: bytes, promised: str) -> str:
    if promised in {"eml", "edxml", "csv", "jsonl"}:
        return promised
    if _EDXML.search(head[:_ROOT_WITHIN]):
        return "edxml"
    if _MHTML.match(head):
        return "mhtml"
    if _HTML.match(head):
        return "html"
    if promised == "html":
        return "html" if _TAG.search(head.replace(b"\0", b"")) else "txt"
    return promised if promised in _TEXTS | _ARCHIVES or b"\0" in head else "txt"
