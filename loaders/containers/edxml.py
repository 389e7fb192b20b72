"""edXML packages (QCVN 102:2016/BTTTT), in which agencies send each other documents -> what the header says, and the attachments.

Programs differ in the namespace, in the case of names and in where the attachments stand: elements are known by their
local names in small letters.
"""

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import is_zipfile

from ...annex_marks import ANNEX
from ...diacritics import without_marks
from ...errors import LoadError
from ..content import Declared, Stream
from . import archive
from .member import MAX_MEMBERS, Member

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_PACKAGE_BYTES = 256 << 20
HEADER = "MessageHeader.txt"

_ANNEX = re.compile(rf"(?:\d{{1,2}} (?!pl (?![ivx]+\b)[a-z]))?{ANNEX}")
"""A serial before the letters of an ordinance (Pháp lệnh) is its number: 05-PL-UBTVQH."""
_BETWEEN = re.compile(r"[^a-z0-9]+")
_CONTENTS = ("contenttransferencoded", "content")
_NAMES = ("attachmentname", "filename")
_ZIPPED_KINDS = (".zip", ".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".odt", ".ods")
_SAID = (
    ("number", "Số, ký hiệu"),
    ("date", "Ngày ban hành"),
    ("type", "Loại văn bản"),
    ("issuer", "Cơ quan ban hành"),
    ("addressees", "Nơi nhận"),
    ("title", "Trích yếu"),
)
"""The fields of a document in the order and with the names in which the words of a header are given; who signed is known
beside them, as "Người ký: …" is what a stamp of a signature says.
"""


def members(stream: Stream) -> Iterator[Member]:
    """Yield what the header of a package says of its document, as an entry, then the attachments, the document first.

    Raises:
        LoadError: "damaged-file" (no XML, or no edXML), "too-large".
    """
    root = _parse(stream)
    header = _first(root, "messageheader")
    if header is None:
        raise LoadError("damaged-file", reason="edXML")
    facts = _facts(header)
    words = "\n".join([*_lines(facts), *_answered(header)])
    yield Member(HEADER, BytesIO(words.encode()), declared=facts, entry=True)
    for number, attachment in enumerate(_attachments(root)):
        if number == MAX_MEMBERS:
            raise LoadError("too-large")
        yield _attached(attachment, number + 1, facts if number == 0 else ())


def _parse(stream: Stream) -> "_Element":
    from lxml import etree

    data = stream.read(MAX_PACKAGE_BYTES + 1)
    if len(data) > MAX_PACKAGE_BYTES:
        raise LoadError("too-large")
    # One attachment is longer than libxml2 lets a text be by default; entities, the way to a bomb, are never resolved.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise LoadError("damaged-file", reason=f"edXML: {error.msg}") from error


def _facts(header: "_Element") -> Declared:
    """Return what the header says of the document, by the names of a Reading; several addressees are parted by lines."""
    sender = _first(header, "from")
    facts = {
        "number": _number(header),
        "date": _text(header, "promulgationdate"),
        "type": _text(header, "documenttype", "typename") or _text(header, "typename"),
        "issuer": _text(sender, "organname") if sender is not None else "",
        "addressees": "\n".join(filter(None, (_text(to, "organname") for to in _every(header, "to")))),
        "title": _text(header, "subject"),
        "signer": _text(header, "signerinfo", "fullname") or _text(header, "signerinfo", "signer"),
        "signer_title": _text(header, "signerinfo", "position"),
    }
    return tuple((name, value) for name, value in facts.items() if value)


def _number(part: "_Element") -> str:
    """Return the number of a document: its serial and its symbol stand apart, or the symbol holds all of it, or the code (QCVN 102:2016/BTTTT)."""
    serial, symbol = _text(part, "codenumber"), _text(part, "codenotation") or _text(part, "code")
    return (
        symbol
        if not serial or symbol.startswith(f"{serial}/")
        else "/".join(filter(None, (serial, symbol.lstrip("/"))))
    )


def _lines(facts: Declared) -> Iterator[str]:
    said = dict(facts)
    return (f"{label}: {'; '.join(said[name].splitlines())}" for name, label in _SAID if name in said)


def _answered(header: "_Element") -> Iterator[str]:
    """Yield a sentence for each document that this one answers (ResponseFor)."""
    for answered in _every(header, "responsefor"):
        if number := _number(answered):
            day = _text(answered, "promulgationdate")
            sender = _text(answered, "organname")
            yield f"Phúc đáp Văn bản số {number}{_dated(day)}{f' của {sender}' if sender else ''}."


def _dated(day: str) -> str:
    year, _, rest = day.replace("-", "/").partition("/")
    month, _, number = rest.partition("/")
    return f" ngày {number}/{month}/{year}" if len(year) == 4 and number else f" ngày {day}" if day else ""


def _attachments(root: "_Element") -> "Sequence[_Element]":
    """Return the elements that hold a file, the document before its annexes."""
    found = [each for each in _every(root, "attachment") if _child(each, _CONTENTS) is not None]
    return sorted(found, key=lambda each: _is_annex(_child_text(each, _NAMES)))


def _is_annex(name: str) -> bool:
    """Tell whether a file is called an annex, before a serial of its own at most: "1. Phu luc I.txt", no "CV kem phu luc.txt"."""
    return _ANNEX.match(_BETWEEN.sub(" ", without_marks(name.casefold())).strip()) is not None


def _attached(attachment: "_Element", number: int, facts: Declared) -> Member:
    name = PurePosixPath(_child_text(attachment, _NAMES).replace("\\", "/")).name or str(number)
    encoded = _child_text(attachment, _CONTENTS)
    try:
        content = b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError):
        return Member(name, None, LoadError("damaged-file", reason="base64"), facts)
    if not name.lower().endswith(_ZIPPED_KINDS) and is_zipfile(BytesIO(content)):
        return _unzipped(name, content, facts)
    return Member(name, BytesIO(content), declared=facts)


def _unzipped(name: str, content: bytes, facts: Declared) -> Member:
    """Return the only file of an archive under the name of the attachment: some programs pack each of them."""
    packed = list(archive.members(BytesIO(content)))
    if len(packed) != 1:
        return Member(f"{name}.zip", BytesIO(content), declared=facts)
    return Member(name, packed[0].stream, packed[0].error, facts)


def _every(part: "_Element", name: str) -> "list[_Element]":
    return [each for each in part.iter("*") if _local(each) == name]


def _first(part: "_Element", name: str) -> "_Element | None":
    return next(iter(_every(part, name)), None)


def _local(part: "_Element") -> str:
    return str(part.tag).rpartition("}")[2].casefold()


def _child(part: "_Element", names: Sequence[str]) -> "_Element | None":
    return next((each for each in part.iterchildren("*") if _local(each) in names), None)


def _child_text(part: "_Element", names: Sequence[str]) -> str:
    child = _child(part, names)
    return (child.text or "").strip() if child is not None else ""


def _text(part: "_Element", *names: str) -> str:
    """Return the words of the first element of the last name inside the first one of the name before."""
    found: _Element | None = part
    for name in names:
        found = _first(found, name) if found is not None else None
    return " ".join((found.text or "").split()) if found is not None else ""
