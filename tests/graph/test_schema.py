"""The declarations of the graph's schema."""

from luocdo.extract.model import Document, Relation
from luocdo.graph.schema import DOCUMENT, EDGES, NODES, RELATIONS


def test_every_label_begins_with_a_unique_key():
    assert {(label.name, label.properties[0].name, label.properties[0].index) for label in NODES} == {
        ("Document", "key", "unique"),
        ("Agency", "key", "unique"),
        ("Task", "key", "unique"),
    }


def test_a_document_node_keeps_the_names_of_a_reading():
    # whether a file holds the document itself, an annex, a row of a register; and by what its status tells it from a draft
    of_the_file = {"part", "signed"}
    assert set(Document.model_fields) - of_the_file <= {prop.name for prop in DOCUMENT.properties}


def test_every_relation_is_a_kind_of_edge_strongest_first():
    assert [kind.name for kind in RELATIONS] == [relation.value for relation in Relation]


def test_edges_join_declared_labels():
    labels = {label.name for label in NODES}
    assert all({edge.source, edge.target} <= labels for edge in EDGES)


def test_names_are_declared_once_and_every_declaration_says_what_it_means():
    for group in (NODES, EDGES, *(declared.properties for declared in (*NODES, *EDGES))):
        assert len({declared.name for declared in group}) == len(group)
        assert all(declared.doc for declared in group)
