"""JSON-LD: documents as schema.org Legislation and ELI LegalResource, relations in the terms of vocabularies.py.

The context stands in the file, so that nothing is fetched to read it. What an edge says beside its ends (the words that prove
a relation, the role of who must act) stands in a statement (rdf:Statement) about it.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import quote

from ..model import Edge, Node, Value
from ..stores.statements import DATES, KINDS
from .bundle import Bundle
from .flat import told
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

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

_STATEMENTS = "statement"
"""Beside a node stand the statements of which it is the subject, so that none need name it."""

_QUOTED = {sign: quote(sign) for sign in "% |#@"} | {"/": "%2F"}
"""Signs of our keys as they stand in a name, "%" before those that are written with it."""

_NO_LETTER = re.compile(r"[^\w.~%-]")
"""What else a name does not hold as it is: letters and digits of all languages may stand in it (RFC 3987)."""

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
    'urn:luocdo:agency:sở%20y%20tế'
    """
    for sign, written in _QUOTED.items():
        key = key.replace(sign, written)
    return f"urn:luocdo:{label.lower()}:{_NO_LETTER.sub(lambda found: quote(found[0]), key)}"


def _context() -> dict[str, object]:
    days = {term for name, dates in DATES.items() for date in dates for term in _terms_of(name, date)}
    names = {term for kind in terms().values() for term in kind.terms}
    return {
        **PREFIXES,
        **{term: {"@type": "xsd:date"} for term in sorted(days)},
        **{term: {"@type": "@id"} for term in sorted(names)},
        "rdf:predicate": {"@type": "@vocab"},
        "rdf:object": {"@type": "@id"},
        _STATEMENTS: {"@reverse": "rdf:subject"},
    }


def _described(bundle: Bundle) -> dict[str, object]:
    node = bundle.node
    statements = [_statement(edge, said) for edge in bundle.leaving if (said := told(edge.properties))]
    return {
        "@id": identifier(node.label, node.key),
        "@type": _TYPES[node.label],
        **_ALWAYS.get(node.label, {}),
        **dict(_facts(node)),
        **_leading(bundle.leaving),
        **({_STATEMENTS: statements} if statements else {}),
    }


def _leading(leaving: Iterable[Edge]) -> dict[str, list[str]]:
    """Return what edges lead to, by their terms; what two kinds of edge say in one term stands there once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for edge in leaving:
        target = _target(edge)
        for term in terms()[edge.kind].terms:
            found[term][target] = None
    return {term: list(targets) for term, targets in found.items()}


def _facts(node: Node) -> Iterator[tuple[str, Value]]:
    for name, value in told(node.properties).items():
        for term in _terms_of(node.label, name):
            yield term, value


@cache
def _terms_of(declared: str, name: str) -> tuple[str, ...]:
    """Return the terms for a property of a label or a kind of edge."""
    return _TERMS.get(declared, {}).get(name, (f"luocdo:{name}",))


def _statement(edge: Edge, said: Mapping[str, Value]) -> dict[str, object]:
    """Return what an edge says beside its ends."""
    return {
        "@type": ["rdf:Statement", "luocdo:Doubtful"] if edge.kind in UNCERTAIN else "rdf:Statement",
        "rdf:predicate": terms()[edge.kind].terms[0],
        "rdf:object": _target(edge),
        **{f"luocdo:{name}": value for name, value in said.items()},
    }


def _target(edge: Edge) -> str:
    return identifier(KINDS[edge.kind].target, edge.target)
