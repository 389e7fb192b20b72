"""What every test may ask for, and the rule that nothing is skipped where everything is installed."""

import os
import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hypothesis import settings
from neo4j_server import PASSWORD, CannotStartError, Neo4jServer, running

from luocdo.graph import Store, build, open_store, opened
from luocdo.graph.model import Edge, Node
from luocdo.loaders.ocr.tesseract import is_ready

Graph = tuple[list[Node], list[Edge]]

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LUOCDO_SEEDS") or ROOT.parent / "shared")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def examples(root: Path) -> Path:
    """The folder of dispatches that we wrote."""
    return root / "examples"


@pytest.fixture(scope="session")
def examples_store(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of these dispatches, to be asked only."""
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    build([examples], place, jobs=1)
    return place


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder that holds `seeds` and `gold`: real dispatches, which stay outside the project."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip("needs the seeds: set LUOCDO_SEEDS to the folder that holds seeds/ and gold/")
    return SHARED


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A Neo4j that runs as long as the tests do."""
    try:
        with running(tmp_path_factory.mktemp("neo4j")) as server:
            os.environ["LUOCDO_NEO4J_PASSWORD"] = PASSWORD
            yield server
            del os.environ["LUOCDO_NEO4J_PASSWORD"]
    except CannotStartError as error:
        pytest.skip(f"needs a Neo4j: {error}")


@pytest.fixture
def without_programs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine on which none of the programs is installed that read what we do not read ourselves."""
    monkeypatch.setenv("PATH", "")
    is_ready.cache_clear()
    yield
    is_ready.cache_clear()


@pytest.fixture
def neo4j_url(neo4j_server: Neo4jServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an empty database on it, and a workspace of the test's own."""
    monkeypatch.setenv("LUOCDO_WORKSPACE", str(tmp_path / "workspace"))
    neo4j_server.empty()
    return neo4j_server.url


@pytest.fixture
def serve(neo4j_server: Neo4jServer) -> Iterator[Callable[[str, Graph], Store]]:
    """Give a graph, known by a name, on the server: loaded anew where another test put something else there."""
    with ExitStack() as open_:

        def served(name: str, graph: Graph) -> Store:
            if neo4j_server.holds != name:
                neo4j_server.empty()
                with closing(open_store(neo4j_server.url)) as store:
                    store.load(*graph)
                neo4j_server.holds = name
            return open_.enter_context(opened(neo4j_server.url))

        yield served


@pytest.fixture(params=["embedded", "neo4j"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a store may be made, on each engine in turn."""
    return str(tmp_path / "kho") if request.param == "embedded" else request.getfixturevalue("neo4j_url")


def pytest_configure() -> None:
    """Let Ctrl-C reach the programs under test also where the tests run in the background of a shell, which ignores it.

    How long an example takes is no matter of a test: a busy machine would fail it.
    """
    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the files that need a server or a browser come first: at the end one worker would wait for the other's."""
    slow = {item.path for item in items if "neo4j" in item.nodeid or "browser" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path not in slow)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and os.environ.get("LUOCDO_NO_SKIP") and not _cannot_be_had(report):
        report.outcome = "failed"
    return report


def _cannot_be_had(report: pytest.TestReport) -> bool:
    said = str(report.longrepr)
    no_seeds = "LUOCDO_SEEDS" in said and not SHARED.is_dir()
    return hasattr(report, "wasxfail") or no_seeds or "not as root" in said
