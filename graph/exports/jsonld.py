"""JSON-LD: documents as schema.org Legislation and ELI LegalResource, relations in the terms of vocabularies.py.

The context stands in the file, so that nothing is fetched to read it. What an edge says beside its ends (the words that prove
a relation, the role of who must act) stands in a statement (rdf:Statement) about it.
"""

import json
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from ..model import Edge, Node, Value
from ..stores.statements import DATES, KINDS
from .bundle import Bundle
from .flat import known
from .output import whole_file
from .source import Source
from .streams import Counts, bundles
from .vocabularies import PREFIXES, UNCERTAIN, terms

_TYPES = {
    "Document": ["schema:Legislation", "eli:LegalResource"],
    "Agency": ["schema:GovernmentOrganization", "eli:Organization"],
    "Task": ["luocdo:Task"],
}

_TERMS: dict[str, dict[str, tuple[str, ...]]] = {
    "Document": {
        "number": ("schema:legislationIdentifier", "eli:id_local"),
        "title": ("schema:name",),
        "type": ("schema:legislationType",),
        "date": ("schema:legislationDate", "eli:date_document"),
        "effective_from": ("eli:first_date_entry_in_force",),
        "expires": ("eli:date_no_longer_in_force",),
        "province": ("schema:spatialCoverage",),
        "signer": ("eli:responsibility_of",),
    },
    "Agency": {"name": ("schema:name",), "since": ("schema:foundingDate",), "until": ("schema:dissolutionDate",)},
    "Task": {"text": ("schema:description",), "due": ("schema:endTime",)},
}
"""Terms of others for our properties; the rest is said in our own."""

_LEFT_OUT = frozenset(("key", "number_folded", "number_squeezed", "title_folded", "name_folded", "words"))
"""What is made of other properties, to look things up by."""

_ENCODER = json.JSONEncoder(ensure_ascii=False)

_PLAIN = frozenset(f"{string.ascii_letters}{string.digits}_.-~")
_QUOTED = {byte: f"%{byte:02X}" for byte in range(256) if chr(byte) not in _PLAIN}
"""How the bytes of a name are written (RFC 3986); `urllib.parse.quote` takes four times as long."""

_NAMES = 1 << 16
"""Names of nodes that are remembered: a document is named with each relation to it, some by nearly all others."""

_ALWAYS = {"Document": {"schema:inLanguage": "vi", "schema:legislationJurisdiction": "VN"}}


def write(source: Source, output: Path, _: Mapping[str, str]) -> Counts:
    """Write the graph to the file `output`, one node on a line."""
    nodes = edges = 0
    with whole_file(output) as file:
        file.write(f'{{"@context": {json.dumps(_context())},\n"@graph": ['.encode())
        for text, leaving in bundles(source, _line):
            file.write(f"{',' if nodes else ''}\n{text}".encode("utf-8", "replace"))
            nodes, edges = nodes + 1, edges + leaving
        file.write(b"\n]}\n")
    return Counts(nodes, edges)


def _line(bundle: Bundle) -> tuple[str, int]:
    """Return a node with all that is said of it, and how many edges lead away from it."""
    return _ENCODER.encode(_described(bundle)), len(bundle.leaving)


@lru_cache(_NAMES)
def identifier(label: str, key: str) -> str:
    """Return the name of a node in the web of data: no two keys have the same, and it leads back to the key.

    >>> identifier("Agency", "sở y tế")
    'urn:luocdo:agency:s%E1%BB%9F%20y%20t%E1%BA%BF'
    """
    return f"urn:luocdo:{label.lower()}:{key.encode().decode('latin-1').translate(_QUOTED)}"


def _context() -> dict[str, object]:
    days = {term for name, dates in DATES.items() for date in dates for term in _terms_of(name, date)}
    return {**PREFIXES, **{term: {"@type": "xsd:date"} for term in sorted(days)}}


def _described(bundle: Bundle) -> dict[str, object]:
    node = bundle.node
    name = identifier(node.label, node.key)
    statements = [_statement(edge, name) for edge in bundle.leaving if _says_more(edge)]
    return {
        "@id": name,
        "@type": _TYPES[node.label],
        **_ALWAYS.get(node.label, {}),
        **dict(_facts(node)),
        **_leading(bundle.leaving),
        **({"luocdo:statement": statements} if statements else {}),
    }


def _leading(leaving: Iterable[Edge]) -> dict[str, list[dict[str, str]]]:
    """Return what edges lead to, by their terms; what two kinds of edge say in one term stands there once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for edge in leaving:
        target = _target(edge)
        for term in terms()[edge.kind].terms:
            found[term][target] = None
    return {term: [{"@id": target} for target in targets] for term, targets in found.items()}


def _facts(node: Node) -> Iterator[tuple[str, Value]]:
    for name in sorted(node.properties.keys() - _LEFT_OUT):
        if node.properties[name] is not None:
            for term in _terms_of(node.label, name):
                yield term, node.properties[name]


@cache
def _terms_of(declared: str, name: str) -> tuple[str, ...]:
    """Return the terms for a property of a label or a kind of edge."""
    return _TERMS.get(declared, {}).get(name, (f"luocdo:{name}",))


def _says_more(edge: Edge) -> bool:
    """Tell whether an edge says anything beside its ends."""
    return any(value is not None for value in edge.properties.values())


def _statement(edge: Edge, source: str) -> dict[str, object]:
    return {
        "@type": ["rdf:Statement", *(["luocdo:Doubtful"] if edge.kind in UNCERTAIN else [])],
        "rdf:subject": {"@id": source},
        "rdf:predicate": {"@id": terms()[edge.kind].terms[0]},
        "rdf:object": {"@id": _target(edge)},
        **{f"luocdo:{name}": value for name, value in known(edge.properties)},
    }


def _target(edge: Edge) -> str:
    return identifier(KINDS[edge.kind].target, edge.target)
