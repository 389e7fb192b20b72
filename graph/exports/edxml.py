"""The header of an electronic document message (QCVN 102:2016/BTTTT), one file for each document that was read and has a number.

What the regulation wants and no document says stays empty for the document system that sends it: the codes of the
organisations (Quyết định 20/2020/QĐ-TTg), and with them the first part of DocumentId; the place. There is no body: the
files themselves are not in the graph.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from ..model import Node, Value
from ..stores.statements import day
from ..stores.store import Store
from .flat import text_of
from .frbr import slug
from .output import whole_folder
from .streams import Bundle, Counted, Counts, Facts, bundles, facts_of

NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016"


def write(store: Store, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the headers to the folder `output`; documents without a number or a whole date are left out."""
    facts = facts_of(store)
    read = Counted(each for each in bundles(store, "Document") if each.node.properties.get("status") != "cited")
    sent = Counted(each for each in read if _complete(facts[each.node.key]))
    replies = 0
    with whole_folder(output, ".edxml") as folder:
        for number, bundle in enumerate(sent, 1):
            answered = [facts[edge.target] for edge in bundle.leaving if edge.kind == "REPLIES_TO"]
            replies += len(answered)
            name = f"{number:06d}-{slug(str(facts[bundle.node.key].number))}.edxml"
            (folder / name).write_bytes(_message(bundle, facts[bundle.node.key], answered))
    return Counts(sent.number, replies, read.number - sent.number)


def _complete(own: Facts) -> bool:
    return bool(own.number and day(own.date))


def _message(bundle: Bundle, own: Facts, answered: list[Facts]) -> bytes:
    root = etree.Element(_tag("edXML"), nsmap={"edXML": NAMESPACE})
    header = _inside(_inside(root, "edXMLEnvelope"), "edXMLHeader")
    message = _inside(header, "MessageHeader")
    _add_organisation(message, "From", own.issuer)
    for addressee in _names(bundle.node.properties.get("addressees")):
        _add_organisation(message, "To", addressee)
    _add_identity(message, own)
    _add_type(message, own)
    _add_signer(message, bundle.node)
    for other in answered:
        _add_answered(message, other)
    _inside(header, "TraceHeaderList")
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _add_organisation(message: etree._Element, role: str, name: str | None) -> None:
    organisation = _inside(message, role)
    _inside(organisation, "OrganId")
    _inside(organisation, "OrganName", name)


def _add_identity(message: etree._Element, own: Facts) -> None:
    _inside(message, "DocumentId", _identity(own))
    serial, _, symbol = str(own.number).partition("/")
    code = _inside(message, "Code")
    _inside(code, "CodeNumber", serial)
    _inside(code, "CodeNotation", symbol)
    promulgated = _inside(message, "PromulgationInfo")
    _inside(promulgated, "Place")
    _inside(promulgated, "PromulgationDate", _day(own))


def _add_type(message: etree._Element, own: Facts) -> None:
    _inside(_inside(message, "DocumentType"), "TypeName", own.type)
    _inside(message, "Subject", own.title)


def _add_signer(message: etree._Element, node: Node) -> None:
    known = node.properties
    signer = _inside(message, "SignerInfo")
    _inside(signer, "Competence", _text(known.get("signed_for")))
    _inside(signer, "Position", _text(known.get("signer_title")))
    _inside(signer, "FullName", _text(known.get("signer")))
    places = _inside(message, "ToPlaces")
    for recipient in _names(known.get("recipients")):
        _inside(places, "Place", recipient)


def _add_answered(message: etree._Element, other: Facts) -> None:
    """Add the document that this one answers; the regulation knows no other relation between documents."""
    answered = _inside(message, "ResponseFor")
    _inside(answered, "OrganId")
    _inside(answered, "Code", other.number)
    _inside(answered, "PromulgationDate", _day(other))
    _inside(answered, "DocumentId", _identity(other))


def _identity(facts: Facts) -> str:
    """Return OrganId,date,code with the code of the organisation left empty."""
    return f",{_day(facts)},{facts.number or ''}"


def _day(facts: Facts) -> str:
    return str(facts.date).replace("-", "/") if day(facts.date) else ""


def _names(value: Value) -> Iterator[str]:
    return iter(value) if isinstance(value, list) else iter(())


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _inside(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    element = etree.SubElement(parent, _tag(name))
    if text:
        element.text = text_of(text)
    return element


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
