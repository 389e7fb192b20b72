"""The engine: how it is imported, and what this package calls of it."""

import atexit
import os
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from ....errors import StoreError


class Engine(Protocol):
    """What is called of the package `arcadedb`, which has no types of its own."""

    ArcadeDBError: type[Exception]

    def create_database(self, path: str) -> Any:
        """Make an empty database."""
        ...

    def open_database(self, path: str, *, read_only: bool) -> Any:
        """Open one that is there."""
        ...


def find_engine(log: Path, *, writes: bool = False) -> Engine:
    """Import the engine, which reads its settings from the environment when it is first imported.

    Args:
        log: the folder to which it writes what it does.
        writes: whether much may be loaded, as by who opens a graph to write it.

    Raises:
        StoreError: "no-engine".
    """
    os.environ.setdefault("ARCADEDB_NATIVE_ISOLATE_ARGS", " ".join(_arguments(writes=writes)))
    os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")
    if "ARCADEDB_LOG_DIR" not in os.environ:
        os.environ["ARCADEDB_LOG_DIR"] = str(_writable(log))
    try:
        return cast("Engine", import_module("arcadedb"))
    except (ImportError, OSError) as error:
        raise StoreError("no-engine", reason=error) from error


def _writable(log: Path) -> Path:
    """Return the folder for what the engine writes; where a store may only be read, one that goes when the program ends.

    Else the engine makes one itself, says so in English above each answer, and leaves it there.
    """
    with suppress(OSError):
        log.mkdir(parents=True, exist_ok=True)
        if os.access(log, os.W_OK | os.X_OK):
            return log
    from shutil import rmtree  # only where a store may not be written, and they take long to import
    from tempfile import mkdtemp

    elsewhere = Path(mkdtemp(prefix="luocdo-"))
    atexit.register(rmtree, elsewhere, ignore_errors=True)
    return elsewhere


def _arguments(*, writes: bool) -> Iterator[str]:
    """Yield the engine's arguments; those are parted at blanks, so that a path with blanks cannot be one of them.

    What a load leaves behind is gathered up in few large portions: in many small ones that takes a tenth of its time.
    """
    yield "-Xmx2g"
    if writes:
        yield from ("-Xms1g", "-Xmn512m")
    quiet = Path(__file__).with_name("engine-log.properties").as_posix()
    if not any(map(str.isspace, quiet)):
        yield f"-Djava.util.logging.config.file={quiet}"
