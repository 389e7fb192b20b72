"""The header of an electronic document message (QCVN 102:2016/BTTTT), one file for each document that was read and has a number.

What the regulation wants and no document says stays empty for the document system that sends it: the codes of the
organisations (Quyết định 20/2020/QĐ-TTg), and with them the first part of DocumentId; the place. There is no body: the
files themselves are not in the graph.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from ...extract.grammar.numbers import find_numbers
from ..model import Node, Value
from ..stores.statements import day
from .bundle import Bundle
from .frbr import slug
from .markup import DECLARATION, as_bytes, attribute, content
from .output import whole_folder
from .source import Source
from .streams import Counted, Counts, Facts, bundles, facts_of, was_read

NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016"


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the headers to the folder `output`; documents without a number or a whole date are left out."""
    facts = facts_of(source)
    documents = bundles(source, partial(_sent, facts), "Document", kinds=["REPLIES_TO"])
    read = Counted(each for each in documents if each is not None)
    sent = Counted(each for each in read if each[1])
    replies = 0
    with whole_folder(output) as folder:
        for number, (name, message, answers) in enumerate(sent, 1):
            replies += answers
            (folder / f"{number:06d}-{name}.edxml").write_bytes(message)
    return Counts(sent.number, replies, read.number - sent.number)


def _sent(facts: Mapping[str, Facts], bundle: Bundle) -> tuple[str, bytes, int] | None:
    """Return the name of a message, the message and how many it answers: empty where the document has no number or day, null where nobody read it."""
    own = facts[bundle.node.key]
    if not was_read(bundle.node):
        return None
    if not (own.number and day(own.date)):
        return "", b"", 0
    answered = [facts[edge.target] for edge in bundle.leaving]
    return slug(own.number), as_bytes(_message(bundle.node, own, answered)), len(answered)


def _message(node: Node, own: Facts, answered: Iterable[Facts]) -> str:
    header = _element("edXMLHeader", "\n", *_header(node, own, answered), _element("TraceHeaderList"), "\n")
    return (
        f"{DECLARATION}<edXML:edXML xmlns:edXML={attribute(NAMESPACE)}>\n"
        f"{_element('edXMLEnvelope', header)}\n</edXML:edXML>\n"
    )


def _header(node: Node, own: Facts, answered: Iterable[Facts]) -> Iterator[str]:
    parts = (
        _organisation("From", own.issuer),
        *(_organisation("To", name) for name in _names(node.properties.get("addressees"))),
        *_identity(own),
        _element("DocumentType", _text("TypeName", own.type)),
        _text("Subject", own.title),
        *_signing(node),
        *map(_answered, answered),
    )
    yield _element("MessageHeader", *(f"\n{part}" for part in parts), "\n")


def _organisation(role: str, name: str | None) -> str:
    return _element(role, _element("OrganId"), _text("OrganName", name))


def _identity(own: Facts) -> Iterator[str]:
    serial, symbol = _code(str(own.number), own.symbol or "")
    yield _text("DocumentId", _document_id(own))
    yield _element("Code", _text("CodeNumber", serial), _text("CodeNotation", symbol))
    yield _element("PromulgationInfo", _element("Place"), _text("PromulgationDate", _day(own)))


def _code(number: str, symbol: str) -> tuple[str, str]:
    """Return what stands before the symbol of a number, and the symbol, without the sign between them.

    >>> _code("61/2018/NĐ-CP", "NĐ-CP"), _code("18-NQ/TW", "NQ/TW"), _code("1067 TC/CĐKT", "")
    (('61/2018', 'NĐ-CP'), ('18', 'NQ/TW'), ('1067', 'TC/CĐKT'))
    """
    if not (symbol and number.endswith(symbol)):
        found = next(find_numbers(number), None)
        serial = found.serial if found else number.partition("/")[0]
        symbol = number.removeprefix(serial).lstrip("/- ")
    return number.removesuffix(symbol).rstrip("/- "), symbol


def _signing(node: Node) -> Iterator[str]:
    """Yield who signed, and who gets a copy."""
    known = node.properties
    facts = {"Competence": "signed_for", "Position": "signer_title", "FullName": "signer"}
    yield _element("SignerInfo", *(_text(name, known.get(fact)) for name, fact in facts.items()))
    yield _element("ToPlaces", *(_text("Place", name) for name in _names(known.get("recipients"))))


def _answered(other: Facts) -> str:
    """Return the document that this one answers; the regulation knows no other relation between documents."""
    said = {"Code": other.number, "PromulgationDate": _day(other), "DocumentId": _document_id(other)}
    return _element("ResponseFor", _element("OrganId"), *(_text(name, value) for name, value in said.items()))


def _document_id(facts: Facts) -> str:
    """Return OrganId,date,code with the code of the organisation left empty."""
    return f",{_day(facts)},{facts.number or ''}"


def _day(facts: Facts) -> str:
    return str(facts.date).replace("-", "/") if day(facts.date) else ""


def _names(value: Value) -> list[str]:
    return value if isinstance(value, list) else []


def _text(name: str, value: Value) -> str:
    return _element(name, content(value)) if value else _element(name)


def _element(name: str, *inside: str) -> str:
    return f"<edXML:{name}>{''.join(inside)}</edXML:{name}>" if inside else f"<edXML:{name}/>"
