"""The JSON-LD is read without a network, and says each relation in the terms of the table."""

import re
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, SDO, XSD
from rdflib.term import _is_valid_uri

from luocdo.graph.exports import Counts
from luocdo.graph.exports.jsonld import identifier
from luocdo.graph.exports.vocabularies import PREFIXES, terms
from luocdo.graph.model import Edge, Node
from luocdo.graph.schema import EDGES, NODES, NodeLabel
from luocdo.graph.stores.statements import KINDS

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph")
"""What rdflib's reader of JSON-LD says of itself."""

ELI = Namespace("http://data.europa.eu/eli/ontology#")
OF_ELI = {
    "amends", "applies", "based_on", "changes", "cites", "commences", "consolidates", "corrects",
    "ensures_implementation_of", "implements", "passed_by", "related_to", "repeals", "transposes",
}  # fmt: skip
"""Properties of the ELI ontology 1.5 from one legal resource to another or to an agent."""
OF_SCHEMA = {
    "citation", "isBasedOn", "legislationAmends", "legislationApplies", "legislationChanges", "legislationCommences",
    "legislationConsolidates", "legislationCorrects", "legislationEnsuresImplementationOf", "legislationPassedBy",
    "legislationRepeals", "legislationTransposes", "parentOrganization",
}  # fmt: skip
"""Those of schema.org's Legislation and CreativeWork, and of its Organization."""
SOURCE = "hg|kế hoạch|12"


@pytest.fixture
def read(exported: Callable[..., tuple[Path, Counts]], monkeypatch: pytest.MonkeyPatch) -> Graph:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(urllib.request.OpenerDirector, "open", refuse)
    return Graph().parse(exported("json-ld")[0], format="json-ld")


def whole(term: str) -> URIRef:
    prefix, _, name = term.partition(":")
    return URIRef(PREFIXES[prefix] + name)


def test_every_kind_of_edge_has_its_row() -> None:
    assert set(terms()) == {kind.name for kind in EDGES}
    assert {fit for _, fit in terms().values()} == {"exact", "near", "none"}


def test_the_terms_of_others_are_theirs() -> None:
    for kind, (named, fit) in terms().items():
        borrowed = [term.partition(":") for term in named if not term.startswith("luocdo:")]
        assert bool(borrowed) == (fit != "none"), kind
        for prefix, _, name in borrowed:
            known = {"schema": OF_SCHEMA, "dcterms": DCTERMS, "eli": OF_ELI}[prefix]
            assert name in known, f"{prefix}:{name}"


def test_every_relation_is_said_in_each_of_its_terms(read: Graph, hostile: tuple[list[Node], list[Edge]]) -> None:
    labels = {node.key: node.label for node in hostile[0]}
    for edge in hostile[1]:
        source, target = (URIRef(identifier(labels[key], key)) for key in (edge.source, edge.target))
        for term in terms()[edge.kind].terms:
            assert (source, whole(term), target) in read, (edge.kind, term)


def test_what_proves_a_relation_stands_in_a_statement_about_it(read: Graph) -> None:
    source, target = identifier("Document", "hg|công văn|5"), identifier("Document", SOURCE)
    found = [
        statement
        for statement in read.subjects(RDF.subject, URIRef(source))
        if (statement, RDF.predicate, whole("schema:legislationApplies")) in read
    ]
    [statement] = found
    assert read.value(statement, RDF.object) == URIRef(target)
    assert read.value(statement, whole("luocdo:sentence")) == Literal("Thực hiện Kế hoạch 12/KH-UBND của UBND tỉnh.")


def test_what_an_edge_says_without_words_that_prove_it_stands_in_a_statement_too(read: Graph) -> None:
    [assigned] = read.subjects(RDF.predicate, whole(terms()["ASSIGNED_TO"].terms[0]))
    assert read.value(assigned, whole("luocdo:role")) == Literal("chủ trì")
    [succeeded] = read.subjects(RDF.predicate, whole(terms()["SUCCEEDED_BY"].terms[0]))
    day = read.value(succeeded, whole("luocdo:date"))
    assert (day.datatype, str(day)) == (XSD.date, "2025-07-01")


def test_every_day_of_the_schema_is_a_day(read: Graph, hostile: tuple[list[Node], list[Edge]]) -> None:
    days = {str(value) for label in NODES for value in days_of(label, hostile[0])}
    typed = {str(each) for each in read.objects() if isinstance(each, Literal) and each.datatype == XSD.date}
    assert "2024-06-15" in days
    assert days <= typed


def days_of(label: NodeLabel, nodes: list[Node]) -> list[object]:
    names = [each.name for each in label.properties if each.kind == "date"]
    own = [node.properties for node in nodes if node.label == label.name]
    return [known[name] for known in own for name in names if known.get(name)]


def test_a_document_is_legislation_with_its_number_and_day(read: Graph) -> None:
    decree = URIRef(identifier("Document", "cp|nghị định|61"))
    assert (decree, RDF.type, SDO.Legislation) in read
    assert (decree, RDF.type, ELI.LegalResource) in read
    assert read.value(decree, SDO.legislationIdentifier) == Literal("61/2018/NĐ-CP")
    day = read.value(decree, SDO.legislationDate)
    assert str(day.datatype).endswith("#date")
    assert day.toPython().isoformat() == "2018-04-23"


def test_no_two_nodes_have_one_name(read: Graph, hostile: tuple[list[Node], list[Edge]]) -> None:
    names = {identifier(node.label, node.key) for node in hostile[0]}
    assert len(names) == len(hostile[0])
    assert names <= {str(subject) for subject in read.subjects(RDF.type)}


IRI = re.compile(r"urn:luocdo:[a-z]+:(?:[A-Za-z0-9._~-]|[\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]|%[0-9A-F]{2})+")
"""What may stand in a name by RFC 3987: unreserved letters of ASCII, those of `ucschar` within the first plane, and bytes."""


@pytest.mark.parametrize("key", ["ubnd tỉnh gia lai@%3F|kế hoạch|1/2|kh", 'a"<>\\^`{}b c', "sở\u200e\ue000\ufdd0\n#?'"])
def test_a_name_holds_letters_as_they_are_and_nothing_that_no_name_may_hold(key: str) -> None:
    name = identifier("Agency", key)
    assert IRI.fullmatch(name)
    assert _is_valid_uri(name)
    assert unquote(name.removeprefix("urn:luocdo:agency:")) == key
    assert ("sở" in name) == ("sở" in key)


def test_every_edge_leads_to_the_label_that_the_schema_names(hostile: tuple[list[Node], list[Edge]]) -> None:
    labels = {node.key: node.label for node in hostile[0]}
    assert all(labels[edge.target] == KINDS[edge.kind].target for edge in hostile[1])
