"""Real dispatches, which stay outside the project, as a graph: against their gold, and all that lies beside them."""

import json
from pathlib import Path

import pytest

from luocdo.extract import read_text
from luocdo.extract.model import Context, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import national_register
from luocdo.graph.model import Witness
from luocdo.loaders import load


def graph_of(folder: Path):
    """The graph of all texts of a folder, as the register knows the rest."""
    return assemble(filter(None, map(_witness, sorted(folder.glob("*.txt")))), national_register())


def _witness(path: Path) -> Witness | None:
    [loaded] = load(path)
    context = Context(source=Source(path=path.name, sha256=loaded.sha256))
    return Witness(read_text(loaded.text, context=context), loaded.text) if loaded.text else None


@pytest.fixture(scope="module")
def seeds(shared):
    return graph_of(shared / "seeds")


@pytest.fixture(scope="module")
def gold(shared):
    return json.loads((shared / "gold" / "seeds.json").read_text(encoding="utf-8"))


def documents(graph):
    return {node.key: node.properties for node in graph.nodes if node.label == "Document"}


def test_the_seeds_name_37_numbered_documents(seeds):
    cited = [node for node in documents(seeds).values() if node["status"] == "cited" and node["number"]]
    assert len(cited) == 37


def test_every_document_that_the_gold_names_is_cited_by_its_seed(seeds, gold):
    nodes = documents(seeds)
    paths = {key: [file["path"] for file in json.loads(str(node["files"]))] for key, node in nodes.items()}
    ends = {(path, edge.target) for edge in seeds.edges for path in paths.get(edge.source, [])}
    facts = {(path, *_facts(nodes[target])) for path, target in ends if target in nodes}
    for path, said in gold.items():
        for each in said["cited"]:
            if each["number"] and each["relations"]:
                assert (path, each["number"], each["date"], each["issuer"]) in facts


def _facts(node):
    return node["number"], node["date_text"], node["issuer"]


def test_relations_between_cited_documents_are_as_the_gold_has_them(seeds, gold):
    numbers = {key: node["number"] for key, node in documents(seeds).items() if node["status"] == "cited"}
    found = {
        (numbers[edge.source], edge.kind, numbers[edge.target])
        for edge in seeds.edges
        if edge.source in numbers and edge.target in numbers
    }
    assert found == {tuple(each) for said in gold.values() for each in said["between_cited"]}


def test_the_findings_of_the_gold_stand_at_their_documents(seeds, gold):
    found = {
        (each["path"], each["code"]) for node in documents(seeds).values() for each in json.loads(str(node["findings"]))
    }
    assert {(path, each["code"]) for path, said in gold.items() for each in said["findings"]} <= found


def test_every_sentence_of_the_evidence_stands_in_its_text(seeds, shared):
    for edge in seeds.edges:
        for each in json.loads(str(edge.properties.get("evidence", "[]"))):
            [loaded] = load(shared / "seeds" / each["path"])
            assert (loaded.text or "")[each["sentence_start"] : each["sentence_end"]] == each["sentence"]
            assert each["sentence_start"] <= each["start"] < each["end"]


def test_real_texts_of_all_kinds_make_a_graph_without_loose_ends(shared):
    if not (shared / "corpus").is_dir():
        pytest.skip("needs the corpus: set LUOCDO_SEEDS to the folder that holds it")
    graph = graph_of(shared / "corpus")
    keys = {node.key for node in graph.nodes}
    assert len(keys) == len(graph.nodes)
    assert all({edge.source, edge.target} <= keys and edge.source != edge.target for edge in graph.edges)
