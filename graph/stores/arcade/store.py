"""The embedded store, behind the verbs of `stores.store.Store`, and the door to it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from ....errors import QueryError
from ...model import Edge, Node, Parameter, Row
from ..interrupt import interruptible
from ..statements import words_of
from ..store import BATCH, TIME_LIMIT, Tables, Texts
from ..whole import fingerprint, verify
from .closing import close, undisturbed
from .engine import Engine, find_engine
from .faults import asked, translated
from .folder import fresh_folder, restore, swap
from .loading import fill, prepare
from .paths import names_a_path, with_paths
from .sharing import given_back, taken
from .values import plain, plain_row

Answer = TypeVar("Answer")

_GRACE = 3.0
"""Seconds: the engine looks at the clock only between two rows, and is given so long to say itself that it gives up."""


class ArcadeStore:
    """A graph in `folder`; see `store.Store` for its verbs. `guard` is let go when the store is closed."""

    words_index = f"Document[{','.join(words_of()['Document'])}]"

    def __init__(self, engine: Engine, folder: Path, guard: ExitStack, *, read_only: bool) -> None:
        self._engine = engine
        self._folder = folder
        self._read_only = read_only
        self.tables: Tables | None = None
        self.texts: Texts | None = None
        self._left: list[Event] = []
        self._database = self._opened()
        self._guard = guard.pop_all()

    def read(
        self, cypher: str, parameters: Mapping[str, Parameter] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        """Answer a question; Ctrl-C ends the wait at once, and so does the end of the time."""
        try:
            return self._engine_call(lambda: self._read(cypher, dict(parameters or {}), limit), TIME_LIMIT + _GRACE)
        except TimeoutError:
            raise QueryError("query-too-long", seconds=round(TIME_LIMIT)) from None

    def write(self, statements: Sequence[tuple[str, Sequence[Row]]], *, whole: bool = True) -> None:
        """Write all of it in one transaction, begun anew where another writer came in between.

        Nobody reads before this store is closed, whether the graph is whole or not.
        """

        def run() -> None:
            for cypher, rows in statements:
                for start in range(0, len(rows), BATCH):
                    self._database.command("opencypher", cypher, {"rows": list(rows[start : start + BATCH])})

        with translated(self._engine, self._folder):
            self._engine_call(lambda: self._database.run_in_transaction(run))

    def load(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        """Make a new graph beside the old one and put it in its place once it is known to be whole."""
        with translated(self._engine, self._folder), fresh_folder(self._folder) as fresh:
            counted = self._engine_call(lambda: fill(self._engine, fresh, nodes, edges))
            with closing(ArcadeStore(self._engine, fresh, ExitStack(), read_only=True)) as made:
                verify(made.read, counted, self._folder.parent)
        self._close_database()
        with translated(self._engine, self._folder):
            swap(fresh, self._folder)
        self._database = self._opened()

    def stamp(self) -> str:
        """Return a hash of the files; always the same of a graph that is open to be written, as nobody else writes it then."""
        if not self._read_only:
            return ""
        with undisturbed(self._folder):
            return fingerprint(self._folder)

    def close(self) -> None:
        """Give the database back, then the tables and the guard."""
        self._close_database()
        if self.tables:
            self.tables.close()
        self._guard.close()

    def _opened(self) -> Any:
        if not self._read_only:
            return _opened(self._engine, self._folder, read_only=False)
        return taken(self._folder, lambda: _opened(self._engine, self._folder, read_only=True))

    def _engine_call(self, work: Callable[[], Answer], patience: float | None = None) -> Answer:
        """Run `work` so that Ctrl-C or the end of the time ends the wait for it, and remember that it was left running."""
        ended = Event()

        def run() -> Answer:
            try:
                return work()
            finally:
                ended.set()

        try:
            return interruptible(run, patience, native=True)
        except (KeyboardInterrupt, TimeoutError):
            self._left.append(ended)
            raise

    def _close_database(self) -> None:
        # A database must not be closed under a question that was left running: the end of the process closes it.
        if self._database is not None and all(ended.is_set() for ended in self._left) and self._is_last():
            with suppress(self._engine.ArcadeDBError):
                close(self._database, self._folder, read_only=self._read_only)
        self._database = None

    def _is_last(self) -> bool:
        """Tell whether nobody else in this process has the database, which whoever writes has alone."""
        return not self._read_only or given_back(self._folder)

    def _read(self, cypher: str, parameters: dict[str, Parameter], limit: int | None) -> list[Row]:
        with asked(self._engine, self._folder):
            rows = self._database.query("opencypher", cypher, parameters)
            found = _all(rows) if limit is None else _first(rows, limit)
            return with_paths(found, self._select) if names_a_path(cypher) else found

    def _select(self, sql: str) -> list[Row]:
        return _all(self._database.query("sql", sql))


def _all(rows: Any) -> list[Row]:
    # All rows at once come over in large pieces, which takes half the time of one row after the other.
    return [plain_row(row) for row in rows.to_list()]


def _first(rows: Any, limit: int) -> list[Row]:
    found: list[Row] = []
    for row in rows:
        if len(found) == limit:
            rows.close()
            break
        found.append({name: plain(row.get(name)) for name in row.property_names})
    return found


def open_arcade(folder: Path, *, read_only: bool = False, guard: ExitStack | None = None) -> ArcadeStore:
    """Open the graph in `folder`; for writing, an empty one is made where there is none.

    Args:
        folder: the database.
        read_only: several processes may read at a time, only one may write.
        guard: what to let go when the store is closed; it stays the caller's when the store cannot be opened.

    Raises:
        StoreError: "no-engine", "store-busy", "store-needs-recovery", "store-damaged", "store-not-writable" or
            "engine-failed".
    """
    engine = find_engine(folder.parent / "log", writes=not read_only)
    if not read_only:
        with translated(engine, folder):
            restore(folder)
    return ArcadeStore(engine, folder, guard or ExitStack(), read_only=read_only)


def _opened(engine: Engine, folder: Path, *, read_only: bool) -> Any:
    with translated(engine, folder):
        if read_only or folder.exists():
            database = engine.open_database(str(folder), read_only=read_only)
        else:
            database = _created(engine, folder)
        if not read_only:
            database.set_wal_flush("yes_full")
        return database


def _created(engine: Engine, folder: Path) -> Any:
    """Make an empty graph; it gets its name only when its tables are there, so that none is ever half made."""
    with fresh_folder(folder) as fresh:
        database = engine.create_database(str(fresh))
        try:
            prepare(database)
        finally:
            database.close()
    swap(fresh, folder)
    return engine.open_database(str(folder), read_only=False)
