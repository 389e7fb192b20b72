"""What the rest of the program knows of a store: a graph engine to ask and to write, a target to build."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from ..model import Edge, Node, Parameter, Row

__all__ = [
    "BATCH",
    "TIME_LIMIT",
    "Beside",
    "Difference",
    "Gathered",
    "Held",
    "Row",
    "Scan",
    "Store",
    "Tables",
    "Target",
    "Texts",
]

TIME_LIMIT = 15.0
"""Seconds after which every engine gives a question up."""

BATCH = 1000
"""Rows that one run of a text writes."""


class Difference(NamedTuple):
    """What a graph lacks of another one: nodes and edges that are new or other, and the names of those that are gone."""

    nodes: Sequence[Node]
    edges: Sequence[Edge]
    nodes_gone: Sequence[Row]
    edges_gone: Sequence[Row]


class Gathered(Protocol):
    """A whole graph: nodes of one label after the other, edges of one kind after the other, as often as they are asked for."""

    @property
    def nodes(self) -> Iterable[Node]: ...  # noqa: D102
    @property
    def edges(self) -> Iterable[Edge]: ...  # noqa: D102


Work = Callable[[], None]
Beside = Callable[[Work], Work]
"""Begins some work in another process, where one can be had; what it gives back is called to have the work done, or waits for it."""


MARKS = "Luocdo"
"""The label of the nodes, at most two, that tell on a server whose graph this is; they are none of it."""


class Held(NamedTuple):
    """A text that holds some words: of which document it is, in which file, and where its pages begin."""

    document: str
    path: str
    member: str | None
    text: str
    pages: Sequence[int]


class Texts(Protocol):
    """The words of all texts that were read, beside the graph; see `texts.reading`."""

    def are_here(self) -> bool:
        """Tell whether they are where this store is asked from."""
        ...

    def holding(self, query: str, limit: int, but: Collection[str] = ()) -> list[Held]:
        """Return documents whose texts fit a query, the latest first, each with one such text.

        Raises:
            StoreError: somebody changes them, or they are damaged.
        """
        ...


class Tables(Protocol):
    """The graph once more as tables of SQLite; the questions of the program that have an SQL text are put to them."""

    def read(self, sql: str, parameters: Mapping[str, Parameter]) -> list[Row]:
        """Return the rows of a question; a list is given as JSON, and what the text calls a list comes back as one.

        Raises:
            QueryError: it ran into the time limit.
            StoreError: somebody changes them, or they are damaged.
        """
        ...

    def scan(self) -> "Scan":
        """Return them once more, to be read from end to end."""
        ...

    def close(self) -> None:
        """Give them back."""
        ...


class Scan(Protocol):
    """The tables of the graph of this `stamp`, read from end to end; what they hold is what the engine would answer.

    Raises:
        StoreError: somebody changes them, or they are damaged.
    """

    stamp: str

    def read(self, sql: str, parameters: Mapping[str, Parameter]) -> list[Row]:
        """Return the rows of a question; see `Tables`."""
        ...

    def keys(self, label: str) -> Mapping[int, str]:
        """Return the keys of a label by the numbers of the nodes, in the order of the keys."""
        ...

    def nodes(self, label: str, first: str, last: str) -> list[Node]:
        """Return the nodes from one key to another, in the order of their keys."""
        ...

    def edges(self, label: str, kinds: Collection[str], first: str, last: str) -> Mapping[str, list[Edge]]:
        """Return the edges of these kinds that begin at the nodes from one key to another.

        They come by their source in the order of its key, those of one source by kind and target.
        """
        ...

    def close(self) -> None:
        """Give them back."""
        ...


class Store(Protocol):
    """A graph engine behind four verbs; the same Cypher text runs on every one of them.

    Attributes:
        words_index: how this engine calls the full-text index over the documents' words, the first argument of
            `db.index.fulltext.queryNodes`.
        tables: the same graph as tables, where there are any; null where every question goes to the engine.
        texts: the texts that it was made from; null where it is not known where they are.
    """

    words_index: str
    tables: Tables | None
    texts: Texts | None

    def read(
        self, cypher: str, parameters: Mapping[str, Parameter] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        """Return the rows of a question, the first `limit` of them.

        Raises:
            QueryError: it would change the graph, is no valid Cypher, or ran into the time limit.
        """
        ...

    def write(self, statements: Sequence[tuple[str, Sequence[Row]]], *, whole: bool = True) -> None:
        """Run each Cypher text over its rows (`UNWIND $rows AS row …`), all in one transaction.

        Args:
            statements: each text with its rows.
            whole: whether the graph is whole again then; no when more is to come.

        Raises:
            StoreError: nothing of it was written.
        """
        ...

    def load(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        """Put a new graph in the place of the old one, as fast as the engine can.

        Both come once: nodes of one label after the other, edges of one kind after the other.

        Killed in the middle, it leaves the old one, or one that is known to be unfinished.
        """
        ...

    def stamp(self) -> str:
        """Return what tells the graph as it is now from any other state, so that somebody else who writes it is noticed."""
        ...

    def close(self) -> None:
        """Give the store back; closing twice is harmless."""
        ...


Missing = Callable[[Store], str]
"""Tells in a few words what was written and is not in the graph; empty where all of it is."""


class Target(Protocol):
    """The graph of a store as a build sees it: each of its states bears a stamp of its own."""

    def stamp(self) -> str:
        """Return what tells the graph as it is now from any other state; empty where there is none that is whole."""
        ...

    def writer(self) -> str | None:
        """Return the name of the workspace that wrote the graph, empty where it left none; null where there is no whole graph of others."""
        ...

    def claim(self, workspace: str) -> None:
        """Write down that the graph is of the workspace of this name.

        Raises:
            StoreError: the graph cannot be written.
        """
        ...

    def load(self, graph: Gathered, wanted: Counter[str], beside: Beside) -> str:
        """Put a new graph in the place of the old one, and return its stamp.

        Args:
            graph: the new one.
            wanted: how many nodes of each label and edges of each kind there must be then.
            beside: has done what need not wait for an engine.

        Raises:
            StoreError: the graph cannot be written, or something of it is missing.
        """
        ...

    def change(
        self,
        work: Callable[[Store], None],
        changed: Difference,
        wanted: Counter[str],
        missing: Missing | None = None,
    ) -> str:
        """Have `work` write to the graph, and return the stamp of what has become of it.

        Args:
            work: writes what differs.
            changed: what that is.
            wanted: how many nodes of each label and edges of each kind there must be then.
            missing: says what of a small change is not in the graph; where that tells enough, nothing else is counted.

        Raises:
            StoreError: the graph cannot be written, or something of it is missing.
        """
        ...
