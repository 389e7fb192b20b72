"""The embedded store: ArcadeDB inside this process, one folder, no server."""

import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import date
from importlib import import_module
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from ...errors import LuocdoError, QueryError, StoreError
from ..model import Edge, Node, Row, Value
from .interrupt import interruptible
from .statements import KINDS, LABELS, constraints, stored, words_of
from .store import BATCH, TIME_LIMIT
from .whole import verify

Answer = TypeVar("Answer")
Made = TypeVar("Made", Node, Edge)

_LOADED_AT_ONCE = 10_000
_SETTINGS = {
    "arcadedb.command.timeout": str(round(TIME_LIMIT * 1000)),
    "arcadedb.opencypher.loadCsv.allowFileUrls": "false",
    "arcadedb.opencypher.loadCsv.allowRemoteUrls": "false",
}


class _Engine(Protocol):
    """What this module calls of the package `arcadedb`, which has no types of its own."""

    ArcadeDBError: type[Exception]

    def create_database(self, path: str) -> Any: ...
    def open_database(self, path: str, *, read_only: bool) -> Any: ...


class ArcadeStore:
    """A graph in `folder`; see `store.Store` for its verbs. `guard` is let go when the store is closed."""

    words_index = f"Document[{','.join(words_of()['Document'])}]"

    def __init__(self, engine: _Engine, folder: Path, guard: ExitStack, *, read_only: bool) -> None:
        self._engine = engine
        self._folder = folder
        self._abandoned = False
        self._database = _opened(engine, folder, read_only=read_only)
        self._guard = guard.pop_all()

    def read(
        self, cypher: str, parameters: Mapping[str, Value] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        """Answer a question; Ctrl-C ends the wait at once."""
        return self._engine_call(lambda: self._read(cypher, dict(parameters or {}), limit))

    def write(self, statements: Sequence[tuple[str, Sequence[Row]]], *, whole: bool = True) -> None:
        """Write all of it in one transaction, begun anew where another writer came in between.

        Nobody reads before this store is closed, whether the graph is whole or not.
        """

        def run() -> None:
            for cypher, rows in statements:
                for start in range(0, len(rows), BATCH):
                    self._database.command("opencypher", cypher, {"rows": list(rows[start : start + BATCH])})

        with _translated(self._engine, self._folder):
            self._engine_call(lambda: self._database.run_in_transaction(run))

    def load(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        """Make a new graph beside the old one and put it in its place once it is known to be whole."""
        with _translated(self._engine, self._folder), _fresh(self._folder) as fresh:
            counted = self._engine_call(lambda: _fill(self._engine, fresh, nodes, edges))
            with closing(ArcadeStore(self._engine, fresh, ExitStack(), read_only=True)) as made:
                verify(made.read, counted, self._folder.parent)
        self._close_database()
        with _translated(self._engine, self._folder):
            _swap(fresh, self._folder)
        self._database = _opened(self._engine, self._folder, read_only=False)

    def close(self) -> None:
        """Give the database back, and then the guard."""
        self._close_database()
        self._guard.close()

    def _engine_call(self, work: Callable[[], Answer]) -> Answer:
        """Run `work` so that Ctrl-C ends the wait for it, and remember that it was left running."""
        try:
            return interruptible(work)
        except KeyboardInterrupt:
            self._abandoned = True
            raise

    def _close_database(self) -> None:
        # A database must not be closed under a question that Ctrl-C left running: the end of the process closes it.
        if self._database is not None and not self._abandoned:
            with suppress(self._engine.ArcadeDBError):
                self._database.close()
        self._database = None

    def _read(self, cypher: str, parameters: dict[str, Value], limit: int | None) -> list[Row]:
        with _asked(self._engine, self._folder):
            rows = self._database.query("opencypher", cypher, parameters)
            if limit is None:
                # All rows at once come over in large pieces, which takes half the time of one row after the other.
                return [{name: _plain(value) for name, value in row.items()} for row in rows.to_list()]
            found: list[Row] = []
            for row in rows:
                if limit is not None and len(found) == limit:
                    rows.close()
                    break
                found.append({name: _plain(row.get(name)) for name in row.property_names})
            return found


def open_arcade(folder: Path, *, read_only: bool = False, guard: ExitStack | None = None) -> ArcadeStore:
    """Open the graph in `folder`; for writing, an empty one is made where there is none.

    Args:
        folder: the database.
        read_only: several processes may read at a time, only one may write.
        guard: what to let go when the store is closed; it stays the caller's when the store cannot be opened.

    Raises:
        StoreError: "no-engine", "store-busy", "store-needs-recovery", "store-damaged" or "store-not-writable".
    """
    engine = _engine(folder.parent / "log")
    if not read_only:
        with _translated(engine, folder):
            _restore(folder)
    return ArcadeStore(engine, folder, guard or ExitStack(), read_only=read_only)


def _engine(log: Path) -> _Engine:
    """Import the engine, which reads its settings from the environment when it is first imported."""
    os.environ.setdefault("ARCADEDB_NATIVE_ISOLATE_ARGS", " ".join(_arguments()))
    os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")
    os.environ.setdefault("ARCADEDB_LOG_DIR", str(log))
    try:
        return cast("_Engine", import_module("arcadedb"))
    except (ImportError, OSError) as error:
        raise StoreError("no-engine", reason=error) from error


def _arguments() -> Iterator[str]:
    """Yield the engine's arguments; those are parted at blanks, so that a path with blanks cannot be one of them."""
    yield "-Xmx2g"
    quiet = Path(__file__).with_name("engine-log.properties").as_posix()
    if not any(map(str.isspace, quiet)):
        yield f"-Djava.util.logging.config.file={quiet}"


def _opened(engine: _Engine, folder: Path, *, read_only: bool) -> Any:
    with _translated(engine, folder):
        if read_only or folder.exists():
            database = engine.open_database(str(folder), read_only=read_only)
        else:
            database = _created(engine, folder)
        if not read_only:
            database.set_wal_flush("yes_full")
        return database


def _created(engine: _Engine, folder: Path) -> Any:
    """Make an empty graph; it gets its name only when its tables are there, so that none is ever half made."""
    with _fresh(folder) as fresh:
        database = engine.create_database(str(fresh))
        try:
            _prepare(database)
        finally:
            database.close()
    _swap(fresh, folder)
    return engine.open_database(str(folder), read_only=False)


@contextmanager
def _fresh(folder: Path) -> Iterator[Path]:
    """Give a place beside `folder` for a new graph; what failed there does not stay to fill the disk."""
    fresh = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        yield fresh
    except Exception:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _prepare(database: Any) -> None:
    for setting, value in _SETTINGS.items():
        database.command("sql", f"ALTER DATABASE `{setting}` {value}")
    for kind in KINDS:
        database.command("sql", f"CREATE EDGE TYPE {kind} IF NOT EXISTS")
    for cypher in constraints():
        database.command("opencypher", cypher)
    for label, names in words_of().items():
        for name in names:
            database.command("sql", f"CREATE PROPERTY {label}.{name} IF NOT EXISTS STRING")
        database.command("sql", f"CREATE INDEX IF NOT EXISTS ON {label} ({', '.join(names)}) FULL_TEXT")


def _fill(engine: _Engine, folder: Path, nodes: Iterable[Node], edges: Iterable[Edge]) -> Counter[str]:
    """Make the graph in `folder` through the engine's loader, which keeps no log: killed, it leaves broken files.

    Return how many nodes of each label and edges of each kind there were.
    """
    database = engine.create_database(str(folder))
    counted: Counter[str] = Counter()
    try:
        _prepare(database)
        with database.graph_batch() as batch:
            places = _load_nodes(batch, nodes, counted)
            _load_edges(batch, edges, places, counted)
    finally:
        database.close()
    return counted


def _load_nodes(batch: Any, nodes: Iterable[Node], counted: Counter[str]) -> dict[tuple[str, str], str]:
    places: dict[tuple[str, str], str] = {}
    for label, some in groupby(nodes, key=lambda node: node.label):
        for group in _portions(some):
            rows = [{"key": node.key, **stored(node.properties, LABELS[label].properties)} for node in group]
            found = batch.create_vertices(label, rows)
            places.update(zip(((label, node.key) for node in group), found, strict=True))
            counted[label] += len(group)
    return places


def _load_edges(
    batch: Any, edges: Iterable[Edge], places: Mapping[tuple[str, str], str], counted: Counter[str]
) -> None:
    for name, some in groupby(edges, key=lambda edge: edge.kind):
        kind = KINDS[name]
        for group in _portions(some):
            batch.new_edges(
                [places[kind.source, edge.source] for edge in group],
                name,
                [places[kind.target, edge.target] for edge in group],
                [stored(edge.properties, kind.properties) for edge in group] if kind.properties else None,
            )
            counted[name] += len(group)


def _portions(made: Iterable[Made]) -> Iterator[list[Made]]:
    left = iter(made)
    while some := list(islice(left, _LOADED_AT_ONCE)):
        yield some


def _swap(fresh: Path, folder: Path) -> None:
    """Put `fresh` in the place of `folder`; killed between the two renames, `_restore` finds the old one."""
    _flush(fresh)
    old = folder.with_name(f"{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _flush(folder: Path) -> None:
    """Have the files of `folder` on the disk before its name says that they are whole."""
    for path in folder.iterdir():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _restore(folder: Path) -> None:
    old = folder.with_name(f"{folder.name}.old")
    if old.exists() and not folder.exists():
        old.rename(folder)


_FAILURES: Sequence[tuple[str, str]] = (
    ("needs recovery", "store-needs-recovery"),
    ("locked by another process", "store-busy"),
    ("already in use", "store-busy"),
    ("No space left on device", "disk-full"),
    ("not enough space on the disk", "disk-full"),
    ("File too large", "disk-full"),
    ("Permission denied", "store-not-writable"),
    ("AccessDenied", "store-not-writable"),
    ("Read-only file system", "store-not-writable"),
)
_NO_SPACE = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DAMAGED = (
    "Invalid record",
    "Record #",
    "Variable length quantity",
    "Cannot find record type",
    "truncated or corrupted",
    "newPosition > limit",
    "Invalid position",
    "BufferUnderflow",
    "IndexOutOfBounds",
    "SerializationException",
)
"""Words of the engine where it meets bytes that it did not write."""


@contextmanager
def _translated(engine: _Engine, folder: Path) -> Iterator[None]:
    """Say the engine's failures in our words."""
    try:
        yield
    except engine.ArcadeDBError as error:
        text = f"{error} {getattr(error, 'java_chain', None) or ''}"
        code = next((code for words, code in _FAILURES if words in text), "store-damaged")
        raise StoreError(code, store=folder.parent, reason=_reason(error)) from error
    except OSError as error:
        code = "disk-full" if error.errno in _NO_SPACE else "store-not-writable"
        raise StoreError(code, store=folder.parent, reason=error.strerror or error) from error


@contextmanager
def _asked(engine: _Engine, folder: Path) -> Iterator[None]:
    """Say in our words why a question was not answered."""
    try:
        yield
    except engine.ArcadeDBError as error:
        text = f"{error} {getattr(error, 'java_chain', None) or ''}"
        raise _refusal(text, _reason(error), folder.parent) from error
    except (TypeError, OverflowError) as error:
        raise QueryError("query-failed", reason=error) from error


def _refusal(text: str, reason: str, store: Path) -> LuocdoError:
    if "NotIdempotent" in text:
        return QueryError("query-writes")
    if "TimeoutException" in text:
        return QueryError("query-too-long", seconds=round(TIME_LIMIT))
    if any(words in text for words in _DAMAGED):
        return StoreError("store-damaged", store=store, reason=reason)
    return QueryError("query-failed", reason=reason)


def _reason(error: Exception) -> str:
    """Return the innermost message of the engine, without the names of its classes."""
    chain = getattr(error, "java_chain", None) or [("", str(error))]
    return str(chain[-1][1] or chain[-1][0])


def _plain(value: Any) -> Any:
    """Return a value of the engine as JSON has it: a day as ISO text, a node as its properties."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items() if not str(name).startswith("@")}
    if isinstance(value, list | tuple | set):
        return [_plain(each) for each in value]
    if hasattr(value, "to_dict"):
        return _plain(value.to_dict())
    return str(value)
