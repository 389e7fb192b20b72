"""Neo4j's own import tool, and Neo4j itself, take the exports for what they are: the same graph, the same answers."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from neo4j import Driver, GraphDatabase
from neo4j_server import PASSWORD, CannotStartError, Neo4jServer, admin, start

from luocdo.graph import Store, build, canonical_lines, opened
from luocdo.graph.exports import export
from luocdo.graph.exports.cypher import literal
from luocdo.graph.exports.source import source as asked_ahead
from luocdo.graph.exports.streams import edges, nodes
from luocdo.graph.model import Edge, Node, Value
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.asking.ask import ask
from luocdo.queries.catalogue import for_people
from luocdo.viz.labels import labels

CHAIN = (
    "01-thong-bao-418-TB-VPCP.txt",
    "03-cong-van-2150-UBND-NC-lam-dong.txt",
    "07-cong-van-1342-SNV-CCHC.html",
    "08-ke-hoach-09-KH-TTLTLS.txt",
)
QUESTIONS = ("upstream", "impact", "cited", "deadlines", "several_dates", "by_unit")
SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC"


Each = TypeVar("Each")


def _itself(each: Each) -> Each:
    return each


@pytest.fixture(scope="module")
def source(
    examples: Path, hostile: tuple[list[Node], list[Edge]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """One chain of the examples, and the hostile graph, in one store."""
    folder = tmp_path_factory.mktemp("kho")
    build([examples / name for name in CHAIN], folder / "kho.store", jobs=1)
    with opened(folder / "kho.store") as built, closing(open_arcade(folder / "graph")) as store:
        with asked_ahead(built, folder) as asked:
            some_nodes, some_edges = [*nodes(asked, _itself), *hostile[0]], [*edges(asked, _itself), *hostile[1]]
        some_nodes.sort(key=lambda node: node.label)
        some_edges.sort(key=lambda edge: edge.kind)
        store.load(some_nodes, some_edges)
        yield store


@pytest.fixture(scope="module")
def imported(source: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A Neo4j over a database that `neo4j-admin database import full` made of the export."""
    folder, home = tmp_path_factory.mktemp("xuat") / "neo4j", tmp_path_factory.mktemp("neo4j")
    export(source, "neo4j-admin", folder, labels("vi"))
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("JDK_JAVA_OPTIONS", SHORT_LIVED)
            admin(home, folder, "database", "import", "full", "neo4j", "@import.args")
            server = start(home)
    except CannotStartError as error:
        pytest.skip(f"needs a Neo4j: {error}")
    yield server
    server.stop()


@pytest.fixture(scope="module")
def driver(imported: Neo4jServer) -> Iterator[Driver]:
    with GraphDatabase.driver(imported.url, auth=("neo4j", PASSWORD)) as driver:
        yield driver


def run(driver: Driver, script: str) -> None:
    """Run a script as its first lines say: a line that ends in ";" ends a statement."""
    for statement in script.split(";\n"):
        if statement.strip():
            driver.execute_query(statement)


def test_the_graph_is_the_same_after_the_import_and_after_the_script(
    source: Store, imported: Neo4jServer, driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUOCDO_NEO4J_PASSWORD", PASSWORD)
    schema = export(source, "neo4j-admin", tmp_path / "neo4j", labels("vi"))[0] / "schema.cypher"
    run(driver, schema.read_text("utf-8"))
    with opened(imported.url) as graph:
        assert _without_empty_lists(graph) == _without_empty_lists(source)
        assert _answers(graph) == _answers(source)
    imported.empty()
    script, _ = export(source, "cypher", tmp_path / "ra.cypher", labels("vi"))
    run(driver, script.read_text("utf-8"))
    with opened(imported.url) as graph:
        assert list(canonical_lines(graph)) == list(canonical_lines(source))


def _without_empty_lists(store: Store) -> list[str]:
    """Return what a store holds but for empty lists, which the tool takes for nothing."""
    return [re.sub(r'"\w+": \[\](?:, )?', "", line) for line in canonical_lines(store)]


def _answers(store: Store) -> dict[str, object]:
    """Return what a store answers to the examples of canned questions, one or two of each group."""
    return {name: ask(store, name, for_people()[name].example).rows for name in QUESTIONS}


@pytest.mark.parametrize(
    "value",
    [
        "Ủy ban \"xã\" 'Đông' }) DETACH DELETE (n) //",
        "`quote` {{ $rows }} /* */ ;",
        "\\u0027 RETURN 1 //",
        "\\\\u0027",
        "\\\\\\u005cu0027",
        "\\U0027",
        "kết thúc\\",
        "tab\t, \r\n, \u2028, \u2029",
        ["a'b", "c\\u0022d"],
        True,
        None,
        7,
        0.5,
    ],
)
def test_a_value_is_read_as_it_was_written(driver: Driver, value: Value) -> None:
    [record] = driver.execute_query(f"RETURN {literal(value)} AS value").records
    assert record["value"] == value
