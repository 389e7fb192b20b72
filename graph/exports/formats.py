"""The formats of an export: what each is called, how its files are, and which module writes it."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from ...errors import PageError, StoreError
from ..stores.store import Store
from .source import Source, source
from .streams import Counts

Write = Callable[[Source, Path, Mapping[str, str]], Counts]

_OF_FILES = (".csv", ".xml", ".edxml", ".xlsx", ".zip")
"""Endings of names that nobody gives to a folder."""


class Format(NamedTuple):
    """A format: the module that writes it, what its file or folder is called where nobody said otherwise, and how its name may end, too."""

    module: str
    output: str
    also: str = ""

    @property
    def suffix(self) -> str:
        """How the name of its file ends; empty for a folder."""
        return Path(self.output).suffix


FORMATS = {
    "graphml": Format("graphml", "luocdo.graphml"),
    "gexf": Format("gexf", "luocdo.gexf"),
    "csv": Format("register", "luocdo-csv"),
    "json-ld": Format("jsonld", "luocdo.jsonld"),
    "cypher": Format("cypher", "luocdo.cypher"),
    "neo4j-admin": Format("neo4j_admin", "luocdo-neo4j"),
    "node-link": Format("node_link", "luocdo.json"),
    "akn": Format("akn", "luocdo.akn", also=".xml"),
    "edxml": Format("edxml", "luocdo-edxml"),
}


def format_of(output: str) -> str:
    """Return the format in which a file called so is written.

    >>> format_of("do-thi.GraphML"), format_of("vanban.jsonld")
    ('graphml', 'json-ld')

    Raises:
        PageError: "export-format", its name says none.
    """
    suffix = Path(output).suffix.lower()
    found = (name for name, form in FORMATS.items() if suffix and form.suffix == suffix)
    name = next(found, None)
    if name is None:
        raise PageError("export-format", path=output, formats=", ".join(FORMATS))
    return name


def export(store: Store, form: str, output: Path | str | None, words: Mapping[str, str]) -> tuple[Path, Counts]:
    """Write the whole graph in a format; return where it stands, and how much it is.

    Args:
        store: what to write.
        form: one of FORMATS.
        output: a file, or for "csv", "neo4j-admin" and "edxml" a folder; by default as FORMATS says, where the program runs.
        words: as people read them; see `register.write`.

    Raises:
        PageError: "export-format", no such format; "export-folder", "export-other-file", "page-not-written",
            "folder-holds-others" or "folder-changed".
        QueryError: the store does not answer.
        StoreError: "store-changed": somebody built it meanwhile; nothing was written.
    """
    if form not in FORMATS:
        raise PageError("export-format", path=output or form, formats=", ".join(FORMATS))
    path = Path(output or FORMATS[form].output).absolute()
    if not FORMATS[form].suffix and path.suffix.lower() in _OF_FILES:
        raise PageError("export-folder", path=path, form=form)
    if FORMATS[form].suffix and path.suffix.lower() not in ("", FORMATS[form].suffix, FORMATS[form].also):
        raise PageError("export-other-file", path=path, form=form, suffix=FORMATS[form].suffix)
    write: Write = import_module(f".{FORMATS[form].module}", __package__).write
    try:
        return path, _written(store, write, path, words)
    except StoreError as error:
        if error.code != "store-damaged" or not store.tables:
            raise
        # Perhaps only the tables are damaged, and what the engine keeps is sound.
        store.tables = None
        return path, _written(store, write, path, words)


def _written(store: Store, write: Write, path: Path, words: Mapping[str, str]) -> Counts:
    with source(store, path.parent) as asked, _without_search_for_circles():
        return write(asked, path, words)


@contextmanager
def _without_search_for_circles() -> Iterator[None]:
    """Spare Python the search for circles among millions of rows, which have none: an eighth of the processor time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
