"""What Gephi, yEd and networkx read is the graph: the same nodes and edges, with what they bear."""

import json
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest

from luocdo.graph.exports import Counts
from luocdo.graph.exports.flat import LEFT_OUT
from luocdo.graph.model import Edge, Node, Value

Graph = tuple[list[Node], list[Edge]]
Exported = Callable[..., tuple[Path, Counts]]
READERS = {
    "graphml": lambda path: nx.read_graphml(path, force_multigraph=True),
    "gexf": lambda path: nx.read_gexf(path, version="1.3"),
}
OFFSETS = {"start": "start_offset", "end": "end_offset"}


def flat(value: Value) -> Value:
    return " | ".join(value) if isinstance(value, list) else value


def expected(properties: dict[str, Value], form: str) -> dict[str, Value]:
    renamed = OFFSETS if form == "gexf" else {}
    some = {name: value for name, value in properties.items() if name not in LEFT_OUT and value not in (None, "", [])}
    return {renamed.get(name, name): flat(value) for name, value in some.items()}


def with_their_words(facts: dict[str, Value]) -> dict[str, Value]:
    """Return what an edge bears, each place of the evidence with a sentence again."""
    if "evidence" not in facts:
        return facts
    places = [{"sentence": facts.get("sentence"), **place} for place in json.loads(str(facts["evidence"]))]
    return {**facts, "evidence": json.dumps(places, sort_keys=True)}


@pytest.mark.parametrize("form", READERS)
def test_every_node_comes_back_with_its_properties(exported: Exported, hostile: Graph, form: str) -> None:
    path, counts = exported(form)
    graph = READERS[form](path)
    assert counts[:2] == (len(hostile[0]), len(hostile[1])) == (len(graph), graph.number_of_edges())
    for node in hostile[0]:
        read = graph.nodes[node.key]
        assert read["kind"] == node.label
        assert {name: read.get(name) for name in expected(node.properties, form)} == expected(node.properties, form)


@pytest.mark.parametrize("form", READERS)
def test_every_edge_comes_back_with_its_properties_also_beside_others(
    exported: Exported, hostile: Graph, form: str
) -> None:
    graph = READERS[form](exported(form)[0])
    read = {(source, facts["kind"], target): facts for source, target, facts in graph.edges(data=True)}
    assert read.keys() == {(edge.source, edge.kind, edge.target) for edge in hostile[1]}
    for edge in hostile[1]:
        facts, wanted = read[edge.source, edge.kind, edge.target], expected(edge.properties, "graphml")
        assert facts.keys() - {"id", "label", "kind"} == wanted.keys()
        assert with_their_words({name: facts[name] for name in wanted}) == with_their_words(wanted)


@pytest.mark.parametrize("form", READERS)
def test_the_words_that_prove_a_relation_stand_once(exported: Exported, form: str) -> None:
    text = exported(form)[0].read_text("utf-8")
    assert text.count("Công văn 5/UBND-NC căn cứ Luật Đất đai.") == 1
    assert text.count("Căn cứ Luật Đất đai;") == 1


@pytest.mark.parametrize("form", READERS)
def test_what_we_look_nodes_up_by_is_left_out(exported: Exported, form: str) -> None:
    assert set(dict(READERS[form](exported(form)[0]).nodes["hg|kế hoạch|12"])) & LEFT_OUT == set()
    assert "number_folded" not in exported(form)[0].read_text("utf-8")


@pytest.mark.parametrize("form", READERS)
def test_a_picture_names_each_node_as_people_do(exported: Exported, form: str) -> None:
    named = dict(READERS[form](exported(form)[0]).nodes(data="label"))
    assert named["cp|nghị định|61"] == "61/2018/NĐ-CP"
    assert named["qh|luật|đất đai"] == "Luật Đất đai"
    assert named["hg"] == "UBND tỉnh Hà Giang"


def test_the_time_line_of_gephi_begins_on_the_day_of_issue(exported: Exported) -> None:
    graph = READERS["gexf"](exported("gexf")[0])
    assert graph.nodes["cp|nghị định|61"]["start"] == "2018-04-23"
    assert "start" not in graph.nodes["hg|draft"]
