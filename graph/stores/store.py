"""What the rest of the program knows of a store, and the one door to open it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Protocol

from ...errors import StoreError
from ..model import Edge, Node, Row, Value

__all__ = ["Row", "Store", "open_store", "opened"]

GRAPH = "graph"
"""The folder of a store that holds the embedded database."""


class Store(Protocol):
    """A graph engine behind four verbs; the same Cypher text runs on every one of them."""

    def read(
        self, cypher: str, parameters: Mapping[str, Value] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        """Return the rows of a question, the first `limit` of them.

        Raises:
            QueryError: it would change the graph, is no valid Cypher, or ran into the time limit.
        """
        ...

    def write(self, statements: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """Run each Cypher text over its rows (`UNWIND $rows AS row …`), all in one transaction.

        Raises:
            StoreError: nothing of it was written.
        """
        ...

    def load(self, nodes: Sequence[Node], edges: Sequence[Edge]) -> None:
        """Put a new graph in the place of the old one, as fast as the engine can; killed in the middle, it leaves the old one."""
        ...

    def close(self) -> None:
        """Give the store back; closing twice is harmless."""
        ...


def open_store(url: Path | str, *, read_only: bool = False) -> Store:
    """Open the store at `url`: a path is the embedded store in that folder.

    Raises:
        StoreError: there is no such store, somebody else holds it, it is of another version, or it cannot be written.
    """
    from .arcade import open_arcade
    from .lock import hold

    folder = store_folder(url)
    if not read_only:
        make_folder(folder)
        with ExitStack() as guard:
            guard.enter_context(hold(folder))
            return open_arcade(folder / GRAPH, guard=guard)
    sample = _sample(folder)
    try:
        store = open_arcade(folder / GRAPH, read_only=True)
    except StoreError as error:
        if error.code != "store-needs-recovery":
            raise
        # A writer was killed, or is at work: only who may write can bring its last transaction to an end.
        open_store(url).close()
        store = open_arcade(folder / GRAPH, read_only=True)
    if not holds(store, sample):
        store.close()
        raise StoreError("store-damaged", store=folder, reason="readings.sqlite ≠ graph")
    return store


@contextmanager
def opened(url: Path | str) -> Iterator[Store]:
    """Keep the store at `url` open to be read; see `open_store`."""
    with closing(open_store(url, read_only=True)) as store:
        yield store


def holds(store: Store, sample: str | None) -> bool:
    """Tell whether the graph still has the document that was written to it: the engine opens some damaged files as empty."""
    from .statements import sample_of

    return sample is None or store.read(sample_of(), {"key": sample}) == [{"key": sample}]


def store_folder(url: Path | str) -> Path:
    """Return the folder that `url` names.

    Raises:
        StoreError: "server-store-later" for the address of a server, "not-a-store" for a file.
    """
    if "://" in str(url):
        raise StoreError("server-store-later", store=url)
    folder = Path(url).absolute()  # the engine keeps to the directory in which the process began
    if folder.exists() and not folder.is_dir():
        raise StoreError("not-a-store", store=folder)
    return folder


def make_folder(folder: Path) -> None:
    """Make the folder of a new store; one that holds anything else is left alone.

    Raises:
        StoreError: "not-a-store" or "store-not-writable".
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    refuse_other_files(folder)


def refuse_other_files(folder: Path) -> None:
    """Leave a folder alone that holds anything but a store.

    Raises:
        StoreError: "not-a-store" or "store-not-writable".
    """
    from .shelf import FILE

    try:
        strangers = {path.name for path in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error
    strangers -= {"lock", "lock-journal", "log"}
    if strangers and not strangers & {FILE, GRAPH, "decisions.jsonl"}:
        raise StoreError("not-a-store", store=folder)


def _sample(folder: Path) -> str | None:
    """Return a document that was written to the store, if it was built, and under the schema of today."""
    from .shelf import FILE, open_shelf, recall
    from .versions import schema_version

    if not (folder / FILE).is_file():
        raise StoreError("not-a-store" if folder.is_dir() and any(folder.iterdir()) else "no-store", store=folder)
    with open_shelf(folder) as shelf:
        schema, sample = recall(shelf, "schema"), recall(shelf, "sample")
    if schema is None or not (folder / GRAPH).is_dir():
        raise StoreError("store-unfinished", store=folder)
    if schema != schema_version():
        raise StoreError("older-store", store=folder)
    return sample or None
