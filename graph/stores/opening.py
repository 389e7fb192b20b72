"""The doors to a store: one to ask, one to build."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from .embedded import embedded_target, open_embedded
from .place import Place, locate
from .store import Store, Target


def open_store(url: Path | str, *, read_only: bool = False) -> Store:
    """Open the store at `url`: a path is the embedded store in that folder, `bolt://…` a server; see `place.locate`.

    Raises:
        StoreError: there is no such store, somebody else holds it, it is of another version, or it cannot be written.
    """
    place = locate(url)
    if place.server is None:
        return open_embedded(place.workspace, read_only=read_only)
    from .neo4j.opening import open_server

    return open_server(place.server, place.workspace, read_only=read_only)


@contextmanager
def opened(url: Path | str) -> Iterator[Store]:
    """Keep the store at `url` open to be read; see `open_store`."""
    with closing(open_store(url, read_only=True)) as store:
        yield store


def target(place: Place) -> AbstractContextManager[Target]:
    """Give the graph of the store at `place` to whoever builds it and already holds its workspace.

    Raises:
        StoreError: somebody else builds it.
    """
    if place.server is None:
        return embedded_target(place.workspace)
    from .neo4j.opening import server_target

    return server_target(place.server)
