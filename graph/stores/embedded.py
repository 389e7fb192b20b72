"""The graph inside the workspace: how it is opened, known to be whole, and made anew where it is damaged."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

from ...errors import StoreError
from .arcade.closing import undisturbed
from .arcade.store import ArcadeStore, open_arcade
from .lock import hold
from .mirror import writing as tables
from .mirror.reading import open_mirror, stamp_of
from .shelf import IN_PORTIONS, open_shelf, recall
from .statements import sample_of
from .store import Beside, Difference, Gathered, Missing, Store, Target
from .texts.reading import Texts
from .versions import schema_version
from .whole import fingerprint, verify
from .workspace import GRAPH, READINGS, make_workspace


def open_embedded(workspace: Path, *, read_only: bool) -> ArcadeStore:
    """Open the graph in `workspace`; see `store.open_store`."""
    if not read_only:
        return _open_to_write(workspace)
    sample, stamp = _noted(workspace)
    try:
        store = open_arcade(workspace / GRAPH, read_only=True)
    except StoreError as error:
        if error.code != "store-needs-recovery":
            raise
        # A writer was killed, or is at work: only who may write can bring its last transaction to an end.
        _open_to_write(workspace).close()
        store = open_arcade(workspace / GRAPH, read_only=True)
    if not _holds(store, sample):
        store.close()
        raise StoreError("store-damaged", store=workspace, reason=f"{READINGS} ≠ {GRAPH}")
    store.tables = open_mirror(workspace, stamp)
    store.texts = Texts(workspace, lambda: stamp or "")
    return store


def _open_to_write(workspace: Path) -> ArcadeStore:
    make_workspace(workspace)
    with ExitStack() as guard:
        guard.enter_context(hold(workspace))
        return open_arcade(workspace / GRAPH, guard=guard)


def _noted(workspace: Path) -> tuple[str | None, str | None]:
    """Return a document that was written to the store, and the stamp of its graph where nobody was killed while writing it.

    It must have been built, and under the schema of today.
    """
    if not (workspace / READINGS).is_file():
        strange = workspace.is_dir() and any(workspace.iterdir())
        raise StoreError("not-a-store" if strange else "no-store", store=workspace)
    with open_shelf(workspace) as shelf:
        schema, sample, state, stamp = (recall(shelf, name) for name in ("schema", "sample", "graph", "whole"))
    if schema is None or state == IN_PORTIONS or not (workspace / GRAPH).is_dir():
        raise _not_yet(workspace, "store-unfinished")
    if schema != schema_version():
        raise _not_yet(workspace, "older-store")
    return sample or None, None if state else stamp


def _not_yet(workspace: Path, code: str) -> StoreError:
    """Return the error of a graph that has to be built first: who is building it, where somebody is."""
    try:
        with hold(workspace):
            return StoreError(code, store=workspace)
    except StoreError as error:
        return error if error.code == "store-held" else StoreError(code, store=workspace)


def _holds(store: Store, sample: str | None) -> bool:
    """Tell whether the graph still has the document that was written to it: the engine opens some damaged files as empty."""
    return sample is None or store.read(sample_of(), {"key": sample}) == [{"key": sample}]


@contextmanager
def embedded_target(workspace: Path) -> Iterator[Target]:
    """Give the graph in `workspace` to a build; see `store.target`."""
    yield EmbeddedTarget(workspace)


class EmbeddedTarget:
    """The graph in `workspace`; its stamp is a hash of its files, which nobody else writes. Its tables bear that too."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._graph = workspace / GRAPH

    def stamp(self) -> str:
        """Return the hash of the files as they are now; empty where the tables are not those of this graph."""
        found = self._hash()
        return found if stamp_of(self._workspace) == found else ""

    def writer(self) -> None:
        """Return null: a graph in its own workspace is nobody else's."""

    def claim(self, workspace: str) -> None:
        """Do nothing: what lies in a workspace is its own."""

    def load(self, graph: Gathered, wanted: Counter[str], beside: Beside) -> str:
        """Open the graph and load a new one; it is counted before it takes the place of the old one."""
        have_tables = beside(partial(tables.fill, self._workspace, graph))
        try:
            with _is_disk_full():
                with closing(_opened(self._graph)) as store:
                    store.load(graph.nodes, graph.edges)
                stamp = self._hash()
                have_tables()
                tables.put(self._workspace, stamp)
        finally:
            tables.discard(self._workspace)
        return stamp

    def change(
        self,
        work: Callable[[Store], None],
        changed: Difference,
        wanted: Counter[str],
        missing: Missing | None = None,
    ) -> str:
        """Open the graph for `work`, close it, and see that what was written is in its files; then change the tables."""
        before = self.stamp()
        with _is_disk_full():
            with closing(_opened(self._graph)) as store:
                work(store)
            with closing(open_arcade(self._graph, read_only=True)) as written:
                if missing is None:
                    verify(written.read, wanted, self._workspace)
                elif differing := missing(written):
                    raise StoreError("disk-full", store=self._workspace, reason=differing)
        stamp = self._hash()
        if before:
            tables.follow(self._workspace, changed, stamp)
        return stamp

    def _hash(self) -> str:
        with undisturbed(self._graph):
            return fingerprint(self._graph)


@contextmanager
def _is_disk_full() -> Iterator[None]:
    """Take a graph that is damaged now for one that found no room on the disk: it was whole, or new, a moment ago."""
    try:
        yield
    except StoreError as error:
        if error.code != "store-damaged":
            raise
        raise StoreError("disk-full", **error.facts) from error


def _opened(graph: Path) -> ArcadeStore:
    """Open the graph for writing; a damaged one is made anew, since the readings hold all that was in it."""
    try:
        return open_arcade(graph)
    except StoreError as error:
        if error.code != "store-damaged":
            raise
        shutil.rmtree(graph, ignore_errors=True)
        return open_arcade(graph)
