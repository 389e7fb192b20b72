"""Word files (.docx): the parts of the package in the order in which they are read.

The package is opened by hand, since python-docx unpacks every picture and fails on dangling relationships.
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from ..errors import LoadError
from .content import Content, Note, Stream
from .docx_styles import read_styles
from .docx_text import Story, block_lines
from .numbering import W, read_numbering
from .own_answer import MARK

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_PART_BYTES = 128 << 20
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PAGE_NUMBER = re.compile(r"[\W\d_]*(?:(?:trang|page)[\W\d_]*)?(?:(?:of|trên)[\W\d_]*)?", re.IGNORECASE)


_PROPERTIES, _OURS = "docProps/core.xml", f">{MARK}</dc:description>".encode()


@dataclass(frozen=True, slots=True)
class Package:
    """An opened file, and which of its parts were found damaged so far."""

    archive: ZipFile
    damaged: list[str]


@dataclass(frozen=True, slots=True)
class Relationship:
    """Another part that a part refers to: `kind` is "header", "footnotes" and so on."""

    kind: str
    target: str


def read_docx(stream: Stream) -> Content:
    """Return the text of a Word file: first page's header, body, notes, then the other headers and footers.

    A damaged part other than the body is a finding. Insertions are in, deletions and hidden words out; automatic numbers are written out (numbering.Numbering).

    Raises:
        LoadError: "damaged-file", "too-large", "own-answer": we wrote it.
    """
    try:
        archive = ZipFile(stream)
    except (BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise LoadError("damaged-file", reason=f"DOCX: {error}") from error
    with archive:
        if _is_ours(archive):
            raise LoadError("own-answer")
        package = Package(archive, [])
        text = "\n".join(_document_lines(package))
    parts = ", ".join(dict.fromkeys(package.damaged))
    return Content(text, notes=(Note("damaged-parts", (("parts", parts),)),) if parts else ())


def _document_lines(package: Package) -> Iterator[str]:
    main = _main_part(package)
    body = _read_part(package, main)
    if body is None:
        raise LoadError("damaged-file", reason=f"DOCX: {main}")
    related = _relationships(package, main)
    story = _story(package, related)
    opening = _first_page_headers(body, related)
    yield from _running_lines(package, opening, story)
    yield from block_lines(body, story)
    yield from _note_lines(package, related, story)
    rest = [part.target for part in related.values() if part.kind in {"header", "footer"}]
    yield from _running_lines(package, [name for name in rest if name not in opening], story)


def _main_part(package: Package) -> str:
    for part in _relationships(package, "").values():
        if part.kind == "officeDocument":
            return part.target
    return "word/document.xml"


def _relationships(package: Package, part: str) -> Mapping[str, Relationship]:
    """Return the parts that `part` refers to, by relationship id; "" is the package itself."""
    root = _read_part(package, join(dirname(part), "_rels", part.rpartition("/")[2] + ".rels"))
    if root is None:
        return {}
    return {
        node.get("Id", ""): Relationship(
            node.get("Type", "").rpartition("/")[2],
            normpath(join("/", dirname(part), node.get("Target", ""))).lstrip("/"),
        )
        for node in root
        if node.get("TargetMode") != "External"
    }


def _read_part(package: Package, name: str) -> "_Element | None":
    """Return the root of the part `name`, null when there is none; one that is damaged is noted.

    Entities are never resolved.
    """
    from lxml import etree

    if name not in package.archive.NameToInfo:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(_unpack(package.archive, name).replace(_STRICT, _TRANSITIONAL), parser)
    except (etree.XMLSyntaxError, BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        package.damaged.append(name)
        return None


def _is_ours(archive: ZipFile) -> bool:
    """Return whether its properties say that it is a dossier of ours."""
    try:
        return _PROPERTIES in archive.NameToInfo and _OURS in _unpack(archive, _PROPERTIES)
    except (BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return False


def _unpack(archive: ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        data = part.read(_MAX_PART_BYTES + 1)
    if len(data) > _MAX_PART_BYTES:
        raise LoadError("too-large")
    return data


def _story(package: Package, related: Mapping[str, Relationship]) -> Story:
    numbering = read_numbering(_related_part(package, related, "numbering"))
    styles = read_styles(_related_part(package, related, "styles"), numbering)
    return Story(numbering, styles)


def _related_part(package: Package, related: Mapping[str, Relationship], kind: str) -> "_Element | None":
    name = next((part.target for part in related.values() if part.kind == kind), None)
    return _read_part(package, name) if name else None


def _first_page_headers(body: "_Element", related: Mapping[str, Relationship]) -> list[str]:
    """Return the header part that stands above the first page, where there is one."""
    section = next(body.iter(f"{W}sectPr"), None)
    if section is None:
        return []
    kind = "first" if section.find(f"{W}titlePg") is not None else "default"
    nodes = [node for node in section.iterchildren(f"{W}headerReference") if node.get(f"{W}type", "default") == kind]
    ids = {str(value) for node in nodes for name, value in node.attrib.items() if str(name).endswith("}id")}
    return [part.target for id_, part in related.items() if id_ in ids]


def _running_lines(package: Package, names: list[str], story: Story) -> Iterator[str]:
    """Yield the lines of headers and footers, each once and without page numbers."""
    for name in dict.fromkeys(names):
        root = _read_part(package, name)
        for line in () if root is None else block_lines(root, story):
            if not _PAGE_NUMBER.fullmatch(line) and line not in story.running:
                story.running.add(line)
                yield line


def _note_lines(package: Package, related: Mapping[str, Relationship], story: Story) -> Iterator[str]:
    """Yield the footnotes and endnotes that the body refers to, under the marks set there: "[1] …"."""
    roots = {kind: _related_part(package, related, kind + "s") for kind in ("footnote", "endnote")}
    notes = {
        (kind, note.get(f"{W}id")): note
        for kind, root in roots.items()
        if root is not None
        for note in root.iterchildren(W + kind)
    }
    for number, key in enumerate(list(story.notes), start=1):
        lines = list(block_lines(notes[key], story)) if key in notes else []
        if lines:
            yield f"[{number}] {lines[0]}"
            yield from lines[1:]
