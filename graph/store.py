"""What the rest of the program knows of a store, and the one door to open it."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from .model import Edge, Node, Value

Row = dict[str, Value]


class Store(Protocol):
    """A graph engine behind four verbs; the same Cypher text runs on every one of them."""

    def read(self, cypher: str, parameters: Mapping[str, Value] | None = None) -> list[Row]:
        """Return the rows of a question.

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
        """Fill an empty store, as fast as the engine can; killed in the middle, it leaves the old store."""
        ...

    def close(self) -> None:
        """Give the store back; closing twice is harmless."""
        ...
