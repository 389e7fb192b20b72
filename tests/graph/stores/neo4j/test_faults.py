"""What goes wrong with a server is said in our words, and without the password."""

import socket
import threading
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from neo4j_server import PASSWORD, Neo4jServer

from luocdo.errors import QueryError, StoreError
from luocdo.graph import open_store, opened
from luocdo.graph.stores.neo4j.connection import PATIENCE

WRONG = "mat-khau-sai"


def refused(url: str, *, read_only: bool = True) -> StoreError:
    """Return why the store cannot be opened; no password may be said with it."""
    with pytest.raises(StoreError) as caught:
        open_store(url, read_only=read_only)
    said = [*traceback.format_exception(caught.value), caught.value.text("vi"), caught.value.text("en")]
    assert not any(secret in line for line in said for secret in (PASSWORD, WRONG))
    return caught.value


@contextmanager
def listening(answer: bytes | None) -> Iterator[int]:
    """Listen on a port; say `answer` to whoever comes, or nothing at all."""
    with socket.socket() as port:
        port.bind(("127.0.0.1", 0))
        port.listen()

        def serve() -> None:
            while True:
                try:
                    guest, _ = port.accept()
                except OSError:
                    return
                guests.append(guest)
                if answer is not None:
                    guest.sendall(answer)

        guests: list[socket.socket] = []
        threading.Thread(target=serve, daemon=True).start()
        yield port.getsockname()[1]
        for guest in guests:
            guest.close()


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUOCDO_NEO4J_PASSWORD", PASSWORD)


def test_a_server_has_less_than_five_seconds_to_say_that_it_is_there_the_start_of_a_command_included() -> None:
    assert PATIENCE < 4


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+ssc"])
def test_where_nobody_listens_it_is_said(scheme: str) -> None:
    error = refused(f"{scheme}://127.0.0.1:1")
    assert error.code == "server-not-reached"
    assert "127.0.0.1:1" in error.text("vi")


def test_a_host_that_is_not_known_is_said() -> None:
    assert refused("bolt://nowhere.invalid").code == "server-not-reached"


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s"])
def test_a_port_that_says_nothing_is_given_up(scheme: str) -> None:
    with listening(None) as port:
        error = refused(f"{scheme}://127.0.0.1:{port}")
    assert error.code == "server-not-reached"
    assert "did not answer in time" in error.text("en")


def test_the_port_of_a_web_server_is_called_so() -> None:
    with listening(b"HTTP/1.1 400 Bad Request\r\n\r\n") as port:
        error = refused(f"bolt://127.0.0.1:{port}")
    assert error.code == "server-not-neo4j"
    assert "7687" in error.text("vi")


def test_a_wrong_password_is_said_and_not_shown(neo4j_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUOCDO_NEO4J_PASSWORD", WRONG)
    assert refused(neo4j_url.replace("//", "//lan@")).code == "server-wrong-password"


def test_without_a_password_the_variable_is_named(neo4j_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LUOCDO_NEO4J_PASSWORD")
    error = refused(neo4j_url)
    assert error.code == "no-password"
    assert "LUOCDO_NEO4J_PASSWORD" in error.text("en")


@pytest.mark.parametrize("scheme", ["bolt+s", "bolt+ssc", "neo4j+s"])
def test_encryption_that_the_server_does_not_know_is_said(neo4j_url: str, scheme: str) -> None:
    assert refused(neo4j_url.replace("bolt", scheme)).code == "server-other-encryption"


@pytest.mark.parametrize("read_only", [True, False])
def test_an_unknown_database_is_said(neo4j_url: str, read_only: bool) -> None:
    error = refused(f"{neo4j_url}/congvan", read_only=read_only)
    assert error.code == "server-no-database"
    assert "congvan" in error.text("vi")


def test_an_empty_server_says_how_to_fill_it(neo4j_url: str) -> None:
    error = refused(neo4j_url)
    assert error.code == "no-store"
    assert f'luocdo build THƯ_MỤC --store "{neo4j_url}"' in error.text("vi")


def test_a_question_under_which_the_server_dies_ends(neo4j_url: str, neo4j_server: Neo4jServer) -> None:
    with closing(open_store(neo4j_url)) as store:
        store.load([], [])
    with opened(neo4j_url) as store:
        killer = threading.Timer(1, neo4j_server.kill)
        killer.start()
        try:
            with pytest.raises((StoreError, QueryError)) as caught:
                store.read("UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j RETURN sum(i * j % 7) AS n")
            assert caught.value.code in {"server-lost", "server-not-reached"}
            killer.join()
            with pytest.raises(StoreError):
                store.read("RETURN 1 AS n")
        finally:
            killer.join()
            neo4j_server.restart()
