"""What a database is told of the graph that it holds: that keys are unique, and by what is looked up."""

from collections.abc import Iterator

from ..statements import constraints, filled, indexes, looked_up_by, words_of
from .connection import Connection, declare, text


def declarations() -> Iterator[str]:
    """Yield what a database is told of a graph: keys, indexes, and to wait for them."""
    yield from constraints()
    yield from indexes()
    for label, properties in words_of().items():
        names = ", ".join(f"n.{name}" for name in properties)
        yield filled(text("words"), name=words_index(label), label=label, properties=names)
    yield text("await")


def words_index(label: str) -> str:
    """Return the name of the full-text index of a label; it changes with what is indexed, so that it is made anew then."""
    return "_".join((label.lower(), *words_of()[label], "words"))


def declare_all(connection: Connection) -> None:
    """Have the database make its indexes, and wait until they are there.

    Raises:
        StoreError: the server fails, or two nodes of a label bear one key.
    """
    for cypher in declarations():
        declare(connection, cypher)


def drop_all(connection: Connection) -> None:
    """Have the database forget its indexes: they would be kept with every row that is written or taken away."""
    for name, _, _ in looked_up_by("unique"):
        declare(connection, filled(text("drop_constraint"), name=name))
    for name in (*(name for name, _, _ in looked_up_by("lookup")), *map(words_index, words_of())):
        declare(connection, filled(text("drop_index"), name=name))
