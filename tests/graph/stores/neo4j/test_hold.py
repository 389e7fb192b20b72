"""Who builds on a server, and whose the database is."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from neo4j import GraphDatabase, Query, Transaction
from neo4j_server import PASSWORD, Neo4jServer

from luocdo.errors import LuocdoError, QueryError, StoreError
from luocdo.graph import build, canonical_lines, open_store, opened
from luocdo.graph.building.build import bring_up
from luocdo.graph.model import Node
from luocdo.graph.stores.neo4j.connection import HUNG, WATCH, connect, text, transact
from luocdo.graph.stores.neo4j.marker import SILENCE
from luocdo.graph.stores.place import server

HOLD = """
import sys
from luocdo.graph import open_store
store = open_store(sys.argv[1])
print("ready", flush=True)
sys.stdin.read()
"""
COUNT = "MATCH (d:Document {status: 'loaded'}) RETURN count(d) AS n"
WRITTEN = "MATCH (m:Luocdo {key: $key}) SET m.times = coalesce(m.times, 0) + 1"
SILENT = (
    "MATCH (h:Luocdo {key: 'hold'}) "
    "SET h.token = 'x', h.pid = 1, h.host = 'máy khác', h.since = 'hôm qua', h.beat = 0 RETURN h.token AS token"
)


def tell(url: str, cypher: str | Query, **parameters: object) -> list[dict]:
    """Do something on the server behind the back of luocdo."""
    with GraphDatabase.driver(url, auth=("neo4j", PASSWORD)) as driver:
        return [dict(row) for row in driver.execute_query(cypher, parameters).records]


@contextmanager
def writing(url: str, token: str) -> Iterator[Transaction]:
    """Write under a token, without an end."""
    with (
        GraphDatabase.driver(url, auth=("neo4j", PASSWORD)) as driver,
        driver.session() as session,
        session.begin_transaction() as transaction,
    ):
        assert transaction.run(text("stamp"), token=token, stamp="", schema="x").data()
        yield transaction


def refused(url: str, *, read_only: bool) -> StoreError:
    with pytest.raises(StoreError) as caught:
        open_store(url, read_only=read_only)
    return caught.value


def test_who_builds_is_named_to_whoever_comes_second(letters: Path, neo4j_url: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, neo4j_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "ready\n"
        error = refused(neo4j_url, read_only=False)
        with pytest.raises(StoreError) as caught:
            build([letters], neo4j_url, jobs=1)
        asked = refused(neo4j_url, read_only=True)
        first.kill()
    for each in (error, caught.value, asked):
        assert each.code == "store-held"
        assert str(first.pid) in each.text("vi")


def test_who_died_on_this_machine_holds_nobody(letters: Path, neo4j_url: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, neo4j_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "ready\n"
        first.kill()
    assert build([letters], neo4j_url, jobs=1).counts.documents["loaded"] == 12


def test_a_builder_on_another_machine_is_waited_for_until_nothing_is_heard_of_it(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)):
        tell(neo4j_url, "MATCH (h:Luocdo {key: 'hold'}) SET h.host = 'máy khác'")
        assert refused(neo4j_url, read_only=False).facts["host"] == "máy khác"
    tell(neo4j_url, SILENT)
    open_store(neo4j_url).close()


def test_a_builder_gives_up_a_server_that_hangs_before_it_counts_as_dead_itself() -> None:
    assert SILENCE > WATCH + HUNG


def test_a_builder_is_heard_of_in_the_middle_of_a_long_transaction(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)):
        token = tell(neo4j_url, "MATCH (h:Luocdo {key: 'hold'}) RETURN h.token AS token")[0]["token"]
        with writing(neo4j_url, token):
            assert tell(neo4j_url, Query(text("beat"), timeout=5), token=token) == [{"token": token}]


def test_who_takes_the_graph_of_a_dead_builder_waits_for_what_that_one_was_writing(neo4j_url: str) -> None:
    open_store(neo4j_url).close()
    tell(neo4j_url, SILENT)
    taker = threading.Thread(target=lambda: open_store(neo4j_url).close())
    with writing(neo4j_url, "x") as transaction:
        taker.start()
        taker.join(3)
        assert taker.is_alive()
        transaction.commit()
    taker.join()
    assert tell(neo4j_url, "MATCH (h:Luocdo {key: 'hold'}) RETURN h.token AS token") == [{"token": None}]


def test_of_two_that_wait_for_each_other_the_one_that_the_server_takes_back_tries_again(neo4j_url: str) -> None:
    tell(neo4j_url, "UNWIND ['a', 'b'] AS key CREATE (:Luocdo {key: key})")
    both, tries = threading.Barrier(2, timeout=60), []

    def work(keys: str, transaction: Transaction) -> None:
        tries.append(keys)
        transaction.run(WRITTEN, key=keys[0]).consume()
        if tries.count(keys) == 1:
            both.wait()
        transaction.run(WRITTEN, key=keys[1]).consume()

    with closing(connect(server(neo4j_url))) as connection, ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda keys: transact(connection, partial(work, keys)), ("ab", "ba")))
    assert len(tries) == 3
    assert tell(neo4j_url, "MATCH (m:Luocdo) RETURN m.times AS times") == [{"times": 2}, {"times": 2}]


def test_who_lost_the_graph_to_another_can_no_longer_write(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)) as store:
        tell(neo4j_url, "MATCH (h:Luocdo {key: 'hold'}) SET h.token = 'of another'")
        for work in (lambda: store.load([], []), lambda: store.write([])):
            with pytest.raises(StoreError) as caught:
                work()
            assert caught.value.code == "store-lost-hold"


def test_a_database_with_other_peoples_nodes_is_left_alone(letters: Path, neo4j_url: str) -> None:
    tell(neo4j_url, "CREATE (:Film {title: 'Cánh đồng hoang'})-[:BY]->(:Person)")
    for read_only in (True, False):
        assert refused(neo4j_url, read_only=read_only).code == "not-our-database"
    with pytest.raises(StoreError) as caught:
        build([letters], neo4j_url, jobs=1)
    assert caught.value.facts["nodes"] == 2
    assert tell(neo4j_url, "MATCH (n) RETURN labels(n)[0] AS label ORDER BY label") == [
        {"label": "Film"},
        {"label": "Person"},
    ]


def test_a_first_build_that_ends_before_it_writes_leaves_the_database_as_empty_as_it_was(
    letters: Path, neo4j_url: str, tmp_path: Path
) -> None:
    decisions = tmp_path / "workspace" / "decisions.jsonl"
    decisions.parent.mkdir(exist_ok=True)
    decisions.write_text("không phải JSON\n", encoding="utf-8")
    with pytest.raises(LuocdoError):
        build([letters], neo4j_url, jobs=1)
    assert tell(neo4j_url, "MATCH (m:Luocdo) RETURN count(m) > 0 AS held") == [{"held": True}]
    assert refused(neo4j_url, read_only=True).code == "no-store"
    decisions.unlink()
    assert build([letters], neo4j_url, jobs=1).counts.documents["loaded"] == 12


def test_nodes_of_others_beside_a_hold_under_which_nothing_was_written_are_left_alone(neo4j_url: str) -> None:
    open_store(neo4j_url).close()
    tell(neo4j_url, "CREATE (:Film {title: 'Cánh đồng hoang'})")
    for read_only in (True, False):
        error = refused(neo4j_url, read_only=read_only)
        assert (error.code, error.facts["nodes"]) == ("not-our-database", 1)


def test_a_store_opened_to_be_read_writes_nothing(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)) as store:
        store.load([Node("Document", "a")], [])
    with opened(neo4j_url) as store, pytest.raises(StoreError) as caught:
        store.load([], [])
    assert caught.value.code == "store-not-writable"
    assert tell(neo4j_url, "MATCH (d:Document) RETURN d.key AS key") == [{"key": "a"}]


@pytest.mark.parametrize(
    "behind",
    [
        "MATCH (n) DETACH DELETE n",
        "MATCH (d:Document) DETACH DELETE d",
        "MATCH ()-[e:HAS_TASK]->() DELETE e",
        "MATCH (m:Luocdo) SET m.stamp = 'of a backup'",
        "MATCH (m:Luocdo) SET m.stamp = ''",
        "MATCH (m:Luocdo) SET m.schema = 'of another version'",
    ],
)
def test_what_the_server_no_longer_holds_is_written_again(letters: Path, neo4j_url: str, behind: str) -> None:
    build([letters], neo4j_url, jobs=1)
    with opened(neo4j_url) as store:
        before = list(canonical_lines(store))
    tell(neo4j_url, behind)
    again = build([letters], neo4j_url, jobs=1)
    assert (again.read, again.unchanged) == (0, 12)
    assert again.written > 0
    with opened(neo4j_url) as store:
        assert list(canonical_lines(store)) == before


def test_a_workspace_leaves_the_graph_of_another_one_alone_until_the_database_is_empty(
    letters: Path,
    write_letter,
    tmp_path: Path,
    neo4j_url: str,
    neo4j_server: Neo4jServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    build([letters], neo4j_url, jobs=1)
    other = tmp_path / "thư khác"
    other.mkdir()
    (other / "thư.txt").write_text(write_letter(40), encoding="utf-8")
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("LUOCDO_WORKSPACE", str(tmp_path / "máy khác"))
        for write in (lambda: build([other], neo4j_url, jobs=1), lambda: bring_up(neo4j_url)):
            with pytest.raises(StoreError) as caught:
                write()
            assert caught.value.code == "graph-of-another-workspace"
        with opened(neo4j_url) as store:
            assert store.read(COUNT) == [{"n": 12}]
        neo4j_server.empty()
        build([other], neo4j_url, jobs=1)
        with opened(neo4j_url) as store:
            assert store.read(COUNT) == [{"n": 1}]
    with pytest.raises(StoreError) as caught:
        build([letters], neo4j_url, jobs=1)
    assert caught.value.code == "graph-of-another-workspace"
    tell(neo4j_url, "MATCH (m:Luocdo) REMOVE m.workspace")  # as an older version left it
    assert build([letters], neo4j_url, jobs=1).written > 0
    with opened(neo4j_url) as store:
        assert store.read(COUNT) == [{"n": 12}]


def test_a_half_written_graph_is_known_as_such(neo4j_url: str) -> None:
    with closing(open_store(neo4j_url)) as store:
        store.load([Node("Document", "a")], [])
    tell(neo4j_url, "MATCH (m:Luocdo) SET m.stamp = ''")
    assert refused(neo4j_url, read_only=True).code == "store-unfinished"


def test_a_graph_of_another_version_is_not_read(neo4j_url: str) -> None:
    open_store(neo4j_url).close()
    tell(neo4j_url, "MATCH (m:Luocdo) SET m.stamp = 'x', m.schema = 'of old'")
    assert refused(neo4j_url, read_only=True).code == "older-store"


def test_the_server_refuses_to_write_under_a_question(neo4j_url: str, neo4j_server: Neo4jServer) -> None:
    with closing(open_store(neo4j_url)) as store:
        store.load([Node("Document", "a")], [])
        for cypher in (
            "CREATE INDEX x FOR (n:Document) ON (n.title)",
            "MATCH (d:Document) CALL (d) { DETACH DELETE d } IN TRANSACTIONS",
            "MATCH (d:Document) SET d:Read",
        ):
            with pytest.raises(QueryError) as caught:
                store.read(cypher)
            assert caught.value.code in {"query-writes", "query-failed"}
        assert store.read("MATCH (d:Document) RETURN labels(d) AS labels") == [{"labels": ["Document"]}]
